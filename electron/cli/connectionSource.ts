import { readFile } from 'node:fs/promises';
import type { Connection } from '../../shared/domain/connection';
import { openErrorMessage } from '../../shared/locales/openErrorMessage';
import { parseNetstat } from '../../shared/parsing/netstat';
import { err, ok, type Result } from '../../shared/result';
import { netstatFile } from '../machine/capture/captureFiles';
import { CaptureFolder } from '../machine/capture/captureFolder';
import { decodeConsoleText } from '../machine/capture/consoleText';
import { readLinuxConnections } from '../machine/linux/linuxConnections';
import { openMachineFile } from '../machine/openMachine';
import { createProcessCounter } from '../machine/windows/programRunner';
import { createProgramRunner } from '../machine/windows/runProcess';
import { findSystemRoot } from '../machine/windows/systemRoot';
import { readWindowsConnections } from '../machine/windows/windowsConnections';
import type { CliContext } from './cliContext';
import type { CliError } from './cliError';
import { inputErrorLine } from './inputError';

type Reading = Result<readonly Connection[], CliError>;

function refuse(line: string): Result<never, CliError> {
  return err({ kind: 'input', lines: [line] });
}

function parsed({ t }: CliContext, path: string, text: string): Reading {
  const rows = parseNetstat(text);
  return rows.length > 0 ? ok(rows) : refuse(t('connectionSummary.noRows', { path }));
}

async function fromFile(context: CliContext, path: string): Promise<Reading> {
  try {
    return parsed(context, path, decodeConsoleText(await readFile(path)));
  } catch (error) {
    return refuse(inputErrorLine(context.t, path, error));
  }
}

async function fromMachine(context: CliContext, path: string): Promise<Reading> {
  const { t } = context;
  const opened = await openMachineFile(path);
  if (!opened.ok) return refuse(openErrorMessage(t, opened.error));
  if (opened.value.kind !== 'capture') return refuse(t('connectionSummary.registryFile', { path }));
  const texts = await new CaptureFolder(path).readTexts();
  if (!texts.ok) return err({ kind: 'machine', error: texts.error });
  const text = texts.value.get(netstatFile);
  return text === undefined
    ? refuse(t('connectionSummary.notCaptured', { path, file: netstatFile }))
    : parsed(context, netstatFile, text);
}

async function fromThisComputer(context: CliContext): Promise<Reading> {
  switch (process.platform) {
    case 'win32': {
      const runner = createProgramRunner(findSystemRoot(process.env.SystemRoot), createProcessCounter());
      const reading = await readWindowsConnections(runner);
      return reading.ok ? reading : err({ kind: 'machine', error: reading.error });
    }
    case 'linux':
      return ok(await readLinuxConnections());
    default:
      return refuse(context.t('connectionSummary.noTable'));
  }
}

/** The connections that the arguments name: a saved listing, a capture's, or those of this computer. */
export function readConnections(context: CliContext, from: string | undefined): Promise<Reading> {
  if (from !== undefined) return fromFile(context, from);
  const { machine } = context.options;
  return machine === undefined ? fromThisComputer(context) : fromMachine(context, machine);
}
