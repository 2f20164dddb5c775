import { jsonValue } from '../../shared/locales/jsonValue';
import type { Remaining } from '../../shared/domain/tuningError';
import { assertNever } from '../../shared/result';
import type { RecoveryOutcome } from '../tuning/recover';
import { recoverMachine } from '../tuning/tuningSession';
import { printResult, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { chosenStateFolder, openMachineOption } from './openMachineOption';
import { valueWords } from './valueWords';

/** What was put right; nothing where nothing had been interrupted. */
export function recoveredLines(context: CliContext, outcome: RecoveryOutcome): readonly string[] {
  const { t } = context;
  const words = valueWords(context);
  switch (outcome.kind) {
    case 'nothing':
      return [];
    case 'finished':
      return [t('cli.recover.finished', { entry: outcome.entry })];
    case 'restored':
      return [
        t('cli.recover.restored', { entry: outcome.entry, count: outcome.restored.length }),
        ...outcome.conflicts.map(({ id, expected, found }) =>
          t('cli.recover.conflict', { id, expected: words(expected, id), found: words(found, id) }),
        ),
        ...outcome.missed.map(({ id, expected }) =>
          t('cli.undo.missed', { id, before: words(expected, id) }),
        ),
        ...(outcome.restartDue ? [t('cli.recover.restartDue')] : []),
      ];
    default:
      return assertNever(outcome);
  }
}

function outcomeJson({ t }: CliContext, outcome: RecoveryOutcome): unknown {
  const nothing = { restored: [], conflicts: [], missed: [], restartDue: false };
  if (outcome.kind === 'nothing') return { recovered: false, entry: null, ...nothing };
  if (outcome.kind === 'finished') return { recovered: true, entry: outcome.entry, ...nothing };
  const valuesOf = (remaining: readonly Remaining[]) =>
    remaining.map(({ id, expected, found }) => ({
      id,
      expected: jsonValue(t, expected),
      found: jsonValue(t, found),
    }));
  const { entry, restored, conflicts, missed, restartDue } = outcome;
  const remaining = { conflicts: valuesOf(conflicts), missed: valuesOf(missed) };
  return { recovered: true, entry, restored, ...remaining, restartDue };
}

/** `tcpilot recover`: puts right what an interrupted apply or undo left. */
export async function recoverCommand(context: CliContext): Promise<ExitCode> {
  const opened = await openMachineOption(context);
  if (!opened.ok) return fail(context, opened.error);
  const recovered = await recoverMachine(opened.value.machine, { stateFolder: chosenStateFolder(context) });
  if (!recovered.ok) return fail(context, { kind: 'tuning', error: recovered.error });
  const outcome = recovered.value;
  printResult(context, outcomeJson(context, outcome), () =>
    outcome.kind === 'nothing' ? [context.t('cli.recover.nothing')] : recoveredLines(context, outcome),
  );
  return outcome.kind === 'restored' && outcome.conflicts.length + outcome.missed.length > 0
    ? exitCode.difference
    : exitCode.done;
}
