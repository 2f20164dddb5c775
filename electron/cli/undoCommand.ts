import { jsonValue } from '../../shared/locales/jsonValue';
import { undoEntry, type UndoOutcome } from '../tuning/undo';
import { withStateFolder } from '../tuning/machineState';
import { valueOfState } from '../tuning/stateValue';
import { stateOf, withMachineLocked } from '../tuning/tuningSession';
import { printError, printMessage, printResult, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { chosenStateFolder, openMachineOption, type OpenedMachine } from './openMachineOption';
import { recoveredLines } from './recoverCommand';
import { tuningOptions } from './tuningOptions';
import { valueWords } from './valueWords';

export interface UndoOptions {
  readonly yes?: boolean;
  readonly overwrite?: readonly string[];
}

function outcomeLines(context: CliContext, outcome: UndoOutcome): readonly string[] {
  const { t } = context;
  const words = valueWords(context);
  const { entry, undone, conflicts, missed } = outcome;
  const beforeOf = (id: string): string => {
    const change = [...entry.changes, ...entry.sideEffects].find((candidate) => candidate.id === id);
    return change === undefined ? '' : words(valueOfState(change.before), id);
  };
  return [
    t(entry.state === 'undone' ? 'cli.undo.done' : 'cli.undo.partly', {
      entry: entry.id,
      count: undone.length,
    }),
    ...conflicts.map(({ id, before, ours, now }) =>
      t('cli.undo.conflict', { id, before: words(before, id), ours: words(ours, id), now: words(now, id) }),
    ),
    ...missed.map((id) => t('cli.undo.missed', { id, before: beforeOf(id) })),
  ];
}

function outcomeJson({ t }: CliContext, { entry, undone, conflicts, missed }: UndoOutcome): unknown {
  return {
    entry: entry.id,
    state: entry.state,
    undone,
    missed,
    conflicts: conflicts.map(({ id, before, ours, now }) => ({
      id,
      before: jsonValue(t, before),
      ours: jsonValue(t, ours),
      now: jsonValue(t, now),
    })),
  };
}

/** What an undo would put back, for somebody who has not said `--yes` yet. */
async function preview(
  context: CliContext,
  opened: OpenedMachine,
  id: string | undefined,
): Promise<ExitCode> {
  const { t } = context;
  const words = valueWords(context);
  const state = await stateOf(opened.machine, chosenStateFolder(context));
  const history = await withStateFolder(state.folder, () => state.readHistory());
  if (!history.ok) return fail(context, { kind: 'tuning', error: history.error });
  const { entries } = history.value;
  const entry = entries.find((candidate) =>
    id === undefined ? ['applied', 'partly-undone'].includes(candidate.state) : candidate.id === id,
  );
  if (entry === undefined) {
    const error =
      id === undefined
        ? ({ code: 'nothing-to-undo' } as const)
        : ({ code: 'unknown-entry', entry: id } as const);
    return fail(context, { kind: 'tuning', error });
  }
  if (entry.state !== 'applied' && entry.state !== 'partly-undone') {
    const error = { code: 'entry-not-open', entry: entry.id, state: entry.state } as const;
    return fail(context, { kind: 'tuning', error });
  }
  const open = [...entry.changes, ...entry.sideEffects].filter(({ id: one }) => !entry.undone.includes(one));
  printMessage(context, [
    t('cli.undo.plan', { entry: entry.id, target: entry.target }),
    ...open.map(
      (change) =>
        `  ${change.id}: ${words(valueOfState(change.after), change.id)} -> ${words(valueOfState(change.before), change.id)}`,
    ),
  ]);
  printError(context, [t('cli.undo.confirm')]);
  return exitCode.usage;
}

/** `tcpilot undo [ENTRY] --yes`: takes an applied plan back; what somebody else changed since is left alone. */
export async function undoCommand(
  context: CliContext,
  entry: string | undefined,
  options: UndoOptions,
): Promise<ExitCode> {
  const opened = await openMachineOption(context);
  if (!opened.ok) return fail(context, opened.error);
  if (options.yes !== true) return preview(context, opened.value, entry);
  const undone = await withMachineLocked(
    opened.value.machine,
    tuningOptions(context),
    (session, recovered) => {
      const lines = recoveredLines(context, recovered);
      if (lines.length > 0) printMessage(context, lines);
      return undoEntry(session, entry ?? null, new Set(options.overwrite ?? []));
    },
  );
  if (!undone.ok) return fail(context, { kind: 'tuning', error: undone.error });
  const outcome = undone.value;
  printResult(context, outcomeJson(context, outcome), () => outcomeLines(context, outcome));
  return outcome.conflicts.length > 0 || outcome.missed.length > 0 ? exitCode.difference : exitCode.done;
}
