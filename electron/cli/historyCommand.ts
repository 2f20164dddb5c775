import type { HistoryEntry, Journal } from '../tuning/journalRecord';
import { valueOfState } from '../tuning/stateValue';
import { stateOf } from '../tuning/tuningSession';
import { printMessage, printResult, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { chosenStateFolder, openMachineOption } from './openMachineOption';
import { jsonValue } from './scanJson';
import { textTable } from './textTable';
import { valueWords } from './valueWords';

type Listed = Pick<HistoryEntry, 'id' | 'at' | 'who' | 'target' | 'changes' | 'state' | 'undone'>;

/** An apply that is not finished is part of the history as well. */
function listedJournal(journal: Journal): Listed {
  return { ...journal, id: journal.entry, state: 'interrupted', undone: [] };
}

function jsonEntry({ t }: CliContext, entry: Listed): unknown {
  return {
    id: entry.id,
    at: entry.at,
    who: entry.who,
    target: entry.target,
    state: entry.state,
    undone: entry.undone,
    changes: entry.changes.map(({ id, before, after }) => ({
      id,
      before: jsonValue(t, valueOfState(before)),
      after: jsonValue(t, valueOfState(after)),
    })),
  };
}

function entryLines(context: CliContext, entries: readonly Listed[]): readonly string[] {
  const { t, io } = context;
  const words = valueWords(context);
  if (entries.length === 0) return [t('cli.history.empty')];
  const changed = ({ id, before, after }: Listed['changes'][number]): string =>
    `${id} ${words(valueOfState(before), id)} -> ${words(valueOfState(after), id)}`;
  const columns = [
    { title: t('cli.columns.id'), cell: (entry: Listed) => entry.id },
    { title: t('cli.columns.at'), cell: (entry: Listed) => entry.at.slice(0, 16).replace('T', ' ') },
    { title: t('cli.columns.target'), cell: (entry: Listed) => entry.target },
    { title: t('cli.columns.state'), cell: (entry: Listed) => t(`cli.history.state.${entry.state}`) },
    { title: t('cli.columns.changes'), cell: (entry: Listed) => entry.changes.map(changed).join('; ') },
  ];
  return textTable(entries, columns, io.columns);
}

/** `tcpilot history`: what was applied to this machine, newest first. */
export async function historyCommand(context: CliContext): Promise<ExitCode> {
  const opened = await openMachineOption(context);
  if (!opened.ok) return fail(context, opened.error);
  const state = await stateOf(opened.value.machine, chosenStateFolder(context));
  const { entries, damaged } = await state.readHistory();
  const journal = await state.readJournal();
  const pending =
    journal.kind === 'pending' && journal.journal.transaction === 'apply'
      ? [listedJournal(journal.journal)]
      : [];
  const recorded = new Set(entries.map(({ id }) => id));
  const listed = [...pending.filter(({ id }) => !recorded.has(id)), ...entries];
  printResult(context, { entries: listed.map((entry) => jsonEntry(context, entry)), damaged }, () =>
    entryLines(context, listed),
  );
  if (damaged.length > 0) {
    printMessage(
      context,
      damaged.map((path) => context.t('cli.history.damaged', { path })),
    );
  }
  return exitCode.done;
}
