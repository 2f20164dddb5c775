import type { Plan } from '../../shared/domain/plan';
import { ok } from '../../shared/result';
import type { HistoryEntry } from '../tuning/journalRecord';
import { applyPlan } from '../tuning/apply';
import { valueOfState } from '../tuning/stateValue';
import { withMachineLocked } from '../tuning/tuningSession';
import { printMessage, printResult, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { interruptSignal } from './interrupt';
import { chosenStateFolder } from './openMachineOption';
import { planOption, type PlannedMachine } from './planOption';
import { jsonChange, planJson, planText } from './planText';
import { recoveredLines } from './recoverCommand';
import type { TargetOptions } from './targetOption';
import { valueWords } from './valueWords';

export interface ApplyOptions extends TargetOptions {
  readonly yes?: boolean;
}

function doneLines(
  context: CliContext,
  entry: HistoryEntry,
  { machine, restartNeeded }: { machine: string; restartNeeded: boolean },
): readonly string[] {
  const { t } = context;
  const words = valueWords(context);
  return [
    t('cli.apply.done', { count: entry.changes.length, entry: entry.id }),
    ...entry.sideEffects.map(({ id, before, after }) =>
      t('cli.apply.sideEffect', {
        id,
        before: words(valueOfState(before), id),
        after: words(valueOfState(after), id),
      }),
    ),
    ...(machine === 'registry-file'
      ? [t('cli.apply.fileOnly')]
      : restartNeeded
        ? [t('cli.apply.restart')]
        : []),
  ];
}

function appliedJson(context: CliContext, entry: HistoryEntry, plan: Plan): unknown {
  return {
    entry: entry.id,
    changes: plan.changes.map((change) => jsonChange(context.t, change)),
    verified: true,
    sideEffects: entry.sideEffects.map(({ id, before, after }) => ({
      id,
      before: valueOfState(before),
      after: valueOfState(after),
    })),
    restartNeeded: plan.restartNeeded,
  };
}

async function carryOut(context: CliContext, { machine, plan }: PlannedMachine): Promise<ExitCode> {
  const signal = interruptSignal();
  const applied = await withMachineLocked(
    machine,
    { stateFolder: chosenStateFolder(context), signal },
    async (session, recovered) => {
      printMessageIfAny(context, recoveredLines(context, recovered));
      const entry = await applyPlan(session, plan);
      return entry.ok ? ok(entry.value) : entry;
    },
  );
  if (!applied.ok) return fail(context, { kind: 'tuning', error: applied.error });
  printResult(context, appliedJson(context, applied.value, plan), () =>
    doneLines(context, applied.value, { machine: machine.kind, restartNeeded: plan.restartNeeded }),
  );
  return exitCode.done;
}

function printMessageIfAny(context: CliContext, lines: readonly string[]): void {
  if (lines.length > 0) printMessage(context, lines);
}

/** `tcpilot apply [TARGET] --yes`: journal, write, read back, history. Without `--yes` the plan is shown and nothing done. */
export async function applyCommand(
  context: CliContext,
  target: string | undefined,
  options: ApplyOptions,
): Promise<ExitCode> {
  const planned = await planOption(context, target, options);
  if (!planned.ok) return fail(context, planned.error);
  const { plan } = planned.value;
  if (options.yes !== true && plan.changes.length > 0) {
    printMessage(context, [...planText(context, planned.value), '', context.t('cli.apply.confirm')]);
    return exitCode.usage;
  }
  if (plan.changes.length > 0) return carryOut(context, planned.value);
  const json = { entry: null, ...planJson(context, plan), verified: true };
  printResult(context, json, () => planText(context, planned.value));
  return exitCode.done;
}
