import { jsonValue } from '../../shared/locales/jsonValue';
import { entryWaitsForRestart } from '../tuning/entryRestart';
import type { HistoryEntry, Journal } from '../tuning/journalRecord';
import { withStateFolder, type HistoryReading, type MachineState } from '../tuning/machineState';
import { isLocked } from '../tuning/lock';
import { valueOfState } from '../tuning/stateValue';
import { stateOf } from '../tuning/tuningSession';
import { printError, printResult, wrapped, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { chosenStateFolder, openMachineOption } from './openMachineOption';
import { textTable } from './textTable';
import { valueWords } from './valueWords';

type Listed = Pick<
  HistoryEntry,
  'id' | 'at' | 'who' | 'target' | 'changes' | 'state' | 'undone' | 'bootTime' | 'undo'
>;

interface History {
  readonly entries: readonly Listed[];
  readonly damaged: HistoryReading['damaged'];
}

/** An apply that is not finished is part of the history as well. */
function listedJournal(journal: Journal): Listed {
  return { ...journal, id: journal.entry, state: 'interrupted', undone: [], undo: null };
}

async function readHistory(state: MachineState): Promise<History> {
  const { entries, damaged } = await state.readHistory();
  const journal = await state.readJournal();
  if (journal.kind !== 'pending' || journal.journal.transaction !== 'apply') return { entries, damaged };
  const isKnown = entries.some(({ id }) => id === journal.journal.entry);
  // While its owner lives, it goes on.
  if (isKnown || (await isLocked(state.folder))) return { entries, damaged };
  return { entries: [listedJournal(journal.journal), ...entries], damaged };
}

/** In the time of whoever reads it; Sweden writes dates as ISO 8601 does. */
function localTime(at: string): string {
  return new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
}

function jsonEntry({ t }: CliContext, entry: Listed, bootTime: number | null): unknown {
  return {
    id: entry.id,
    at: entry.at,
    who: entry.who,
    target: entry.target,
    state: entry.state,
    undone: entry.undone,
    waitsForRestart: entryWaitsForRestart(entry, bootTime),
    changes: entry.changes.map(({ id, before, after }) => ({
      id,
      before: jsonValue(t, valueOfState(before)),
      after: jsonValue(t, valueOfState(after)),
    })),
  };
}

function changeLines(context: CliContext, entry: Listed): readonly string[] {
  const words = valueWords(context);
  return [
    '',
    context.t('cli.history.changesOf', { entry: entry.id }),
    ...entry.changes.flatMap(({ id, before, after }) => {
      const values = `${words(valueOfState(before), id)} -> ${words(valueOfState(after), id)}`;
      const undone = entry.undone.includes(id) ? ` (${context.t('cli.history.state.undone')})` : '';
      return wrapped(context.io, `${id}: ${values}${undone}`);
    }),
  ];
}

function entryLines(
  context: CliContext,
  entries: readonly Listed[],
  bootTime: number | null,
): readonly string[] {
  const { t, io } = context;
  if (entries.length === 0) return [t('cli.history.empty')];
  const stateWords = (entry: Listed): string => {
    const state = t(`cli.history.state.${entry.state}`);
    return entryWaitsForRestart(entry, bootTime) === true ? t('cli.history.waits', { state }) : state;
  };
  const columns = [
    { title: t('cli.columns.id'), cell: (entry: Listed) => entry.id },
    { title: t('cli.columns.at'), cell: (entry: Listed) => localTime(entry.at) },
    { title: t('cli.columns.target'), cell: (entry: Listed) => entry.target },
    { title: t('cli.columns.state'), cell: stateWords },
    { title: t('cli.columns.changes'), cell: (entry: Listed) => String(entry.changes.length) },
  ];
  return [
    ...textTable(entries, columns, io.columns),
    ...entries.flatMap((entry) => changeLines(context, entry)),
  ];
}

/** `tcpilot history`: what was applied to this machine, newest first. */
export async function historyCommand(context: CliContext): Promise<ExitCode> {
  const opened = await openMachineOption(context);
  if (!opened.ok) return fail(context, opened.error);
  const { machine } = opened.value;
  const state = await stateOf(machine, chosenStateFolder(context));
  const history = await withStateFolder(state.folder, () => readHistory(state));
  if (!history.ok) return fail(context, { kind: 'tuning', error: history.error });
  const { entries, damaged } = history.value;
  const { bootTime } = await machine.host.describe();
  const json = { entries: entries.map((entry) => jsonEntry(context, entry, bootTime)), damaged };
  printResult(context, json, () => entryLines(context, entries, bootTime));
  if (damaged.length > 0) {
    printError(
      context,
      damaged.map((path) => context.t('cli.history.damaged', { path })),
    );
  }
  return exitCode.done;
}
