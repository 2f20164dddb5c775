import { tcpStates } from '../../shared/domain/connection';
import {
  summariseConnections,
  type ConnectionFilter,
  type ConnectionSummary,
} from '../../shared/domain/connectionSummary';
import { parseNumber } from '../../shared/domain/valueSyntax';
import { stateOfWord } from '../../shared/parsing/netstatStates';
import { err, ok, type Result } from '../../shared/result';
import { printResult, type CliContext } from './cliContext';
import { fail, type CliError } from './cliError';
import { readConnections } from './connectionSource';
import { exitCode, type ExitCode } from './exitCode';
import { textTable } from './textTable';

export interface ConnectionsOptions {
  readonly from?: string;
  readonly port?: string;
  /** As they were given, behind the command. */
  readonly state?: readonly string[];
}

/** Rows of a table that people read; the rest is in the JSON. */
const mostRows = 10;

/**
 * The state asked for. Ahead of the command `--state` is the folder of every command; somebody may write that folder behind it
 * as well, out of habit. Counting connections needs no folder, and no state looks like a path.
 */
function askedState({ state = [] }: ConnectionsOptions): string | undefined {
  return state.filter((word) => !/[\\/.~]/.test(word)).at(-1);
}

function portOf({ t }: CliContext, given: string): Result<ConnectionFilter, CliError> {
  const port = parseNumber(given);
  if (port !== null && port >= 1 && port <= 65_535) return ok({ port });
  return err({ kind: 'input', lines: [t('connectionSummary.portSyntax', { given })] });
}

function stateOf({ t }: CliContext, given: string): Result<ConnectionFilter, CliError> {
  const word = given.toUpperCase().replaceAll('-', '_');
  const state = word === 'OTHER' ? word : stateOfWord(word);
  if (state !== null) return ok({ state });
  const states = [...tcpStates, 'OTHER'].join(', ');
  return err({ kind: 'input', lines: [t('connectionSummary.stateSyntax', { given, states })] });
}

function filterOf(context: CliContext, options: ConnectionsOptions): Result<ConnectionFilter, CliError> {
  const port = options.port === undefined ? ok({}) : portOf(context, options.port);
  if (!port.ok) return port;
  const word = askedState(options);
  const state = word === undefined ? ok({}) : stateOf(context, word);
  return state.ok ? ok({ ...port.value, ...state.value }) : state;
}

function countTable(
  { t, io }: CliContext,
  title: string,
  rows: readonly (readonly [string, number])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const table = textTable(
    rows.slice(0, mostRows),
    [
      { title, cell: ([name]) => name },
      { title: t('connectionSummary.count'), cell: ([, count]) => String(count) },
    ],
    io.columns,
  );
  const more = rows.length - mostRows;
  return ['', ...table, ...(more > 0 ? [t('connectionSummary.more', { count: more })] : [])];
}

function summaryLines(context: CliContext, summary: ConnectionSummary): readonly string[] {
  const { t } = context;
  const { total, byState, byProcess, byRemote } = summary;
  return [
    t('connectionSummary.total', { count: total }),
    ...countTable(context, t('connectionSummary.state'), Object.entries(byState)),
    ...countTable(
      context,
      t('connectionSummary.process'),
      byProcess.map(({ pid, count }) => [String(pid), count]),
    ),
    ...countTable(
      context,
      t('connectionSummary.remote'),
      byRemote.map(({ address, count }) => [address, count]),
    ),
  ];
}

/** `tcpilot connections`: TCP connections counted by state, process and destination. */
export async function connectionsCommand(
  context: CliContext,
  options: ConnectionsOptions,
): Promise<ExitCode> {
  const filter = filterOf(context, options);
  if (!filter.ok) return fail(context, filter.error);
  const connections = await readConnections(context, options.from);
  if (!connections.ok) return fail(context, connections.error);
  const summary = summariseConnections(connections.value, filter.value);
  printResult(context, summary, () => summaryLines(context, summary));
  return exitCode.done;
}
