import { readFile } from 'node:fs/promises';
import type { Connection } from '../../shared/domain/connection';
import { openErrorMessage } from '../../shared/locales/openErrorMessage';
import { parseNetstat } from '../../shared/parsing/netstat';
import { err, ok, type Result } from '../../shared/result';
import { decodeConsoleText } from '../machine/capture/consoleText';
import type { ConnectionsPort } from '../machine/machine';
import { openMachineFile } from '../machine/openMachine';
import { connectionsOfThisComputer } from '../machine/thisComputer';
import type { CliContext } from './cliContext';
import type { CliError } from './cliError';
import { inputErrorLine } from './inputError';

type Reading = Result<readonly Connection[], CliError>;

function refuse(line: string): Result<never, CliError> {
  return err({ kind: 'input', lines: [line] });
}

async function fromFile({ t }: CliContext, path: string): Promise<Reading> {
  try {
    const rows = parseNetstat(decodeConsoleText(await readFile(path)));
    return rows.length > 0 ? ok(rows) : refuse(t('connectionSummary.noRows', { path }));
  } catch (error) {
    return refuse(inputErrorLine(t, path, error));
  }
}

async function fromPort(port: ConnectionsPort): Promise<Reading> {
  const reading = await port.read();
  return reading.ok ? reading : err({ kind: 'machine', error: reading.error });
}

async function fromMachine({ t }: CliContext, path: string): Promise<Reading> {
  const opened = await openMachineFile(path);
  if (!opened.ok) return refuse(openErrorMessage(t, opened.error));
  const { connections } = opened.value;
  return connections === null ? refuse(t('connectionSummary.registryFile', { path })) : fromPort(connections);
}

async function fromThisComputer({ t }: CliContext): Promise<Reading> {
  const port = connectionsOfThisComputer();
  return port === null ? refuse(t('connectionSummary.noTable')) : fromPort(port);
}

/** The connections that the arguments name: a saved listing, a capture's, or those of this computer. */
export function readConnections(context: CliContext, from: string | undefined): Promise<Reading> {
  if (from !== undefined) return fromFile(context, from);
  const { machine } = context.options;
  return machine === undefined ? fromThisComputer(context) : fromMachine(context, machine);
}
