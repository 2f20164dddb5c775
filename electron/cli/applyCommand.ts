import { jsonValue } from '../../shared/locales/jsonValue';
import type { Plan } from '../../shared/domain/plan';
import { err, ok, type Result } from '../../shared/result';
import type { HistoryEntry } from '../tuning/journalRecord';
import { applyPlan } from '../tuning/apply';
import { valueOfState } from '../tuning/stateValue';
import { withMachineLocked } from '../tuning/tuningSession';
import { printError, printMessage, printResult, type CliContext } from './cliContext';
import { fail, type CliError } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { isInterrupted } from './interruptedChange';
import { readMachine } from './openMachineOption';
import { planOn, planOption, type PlannedMachine } from './planOption';
import { jsonChange, planJson, planText } from './planText';
import { recoveredLines } from './recoverCommand';
import type { TargetOptions } from './targetOption';
import { tuningOptions } from './tuningOptions';
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
      before: jsonValue(context.t, valueOfState(before)),
      after: jsonValue(context.t, valueOfState(after)),
    })),
    restartNeeded: plan.restartNeeded,
  };
}

interface Carried {
  readonly plan: Plan;
  /** Null where nothing was left to do. */
  readonly entry: HistoryEntry | null;
}

/** Applies the plan, or a new one where an interrupted change had to be put right first. */
async function carryOut(
  context: CliContext,
  planned: PlannedMachine,
  planAgain: () => Promise<Result<PlannedMachine, CliError>>,
): Promise<Result<Carried, CliError>> {
  const carried = await withMachineLocked<Result<Carried, CliError>>(
    planned.machine,
    tuningOptions(context),
    async (session, recovered) => {
      printMessageIfAny(context, recoveredLines(context, recovered));
      const current = recovered.kind === 'restored' ? await planAgain() : ok(planned);
      if (!current.ok) return ok(current);
      const { plan } = current.value;
      if (plan.changes.length === 0) return ok(ok({ plan, entry: null }));
      const entry = await applyPlan(session, plan);
      return entry.ok ? ok(ok({ plan, entry: entry.value })) : entry;
    },
  );
  return carried.ok ? carried.value : err({ kind: 'tuning', error: carried.error });
}

function printCarried(context: CliContext, planned: PlannedMachine, { plan, entry }: Carried): void {
  const { machine } = planned;
  const json =
    entry === null
      ? { entry: null, ...planJson(context, plan), verified: true }
      : appliedJson(context, entry, plan);
  printResult(context, json, () =>
    entry === null
      ? planText(context, { ...planned, plan })
      : doneLines(context, entry, { machine: machine.kind, restartNeeded: plan.restartNeeded }),
  );
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
    printMessage(context, [...planText(context, planned.value), '']);
    printError(context, [context.t('cli.apply.confirm')]);
    return exitCode.usage;
  }
  const isDue = plan.changes.length > 0 || isInterrupted(planned.value);
  const planAgain = async (): Promise<Result<PlannedMachine, CliError>> => {
    const read = await readMachine(context, planned.value);
    return read.ok ? planOn(context, read.value, target, options) : read;
  };
  const carried = isDue ? await carryOut(context, planned.value, planAgain) : ok({ plan, entry: null });
  if (!carried.ok) return fail(context, carried.error);
  printCarried(context, planned.value, carried.value);
  return exitCode.done;
}
