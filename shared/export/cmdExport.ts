import { interfacesKey } from '../domain/registryLocation';
import type { IpVersion, Transport } from '../domain/parameter';
import { longKeyPath } from '../parsing/regFile/keyPath';
import { assertNever } from '../result';
import { cmdApplyRoutines } from './cmdApplyRoutines';
import { cmdSharedRoutines } from './cmdSharedRoutines';
import { cmdWord, harmlessText } from './cmdText';
import { cmdUndoRoutines } from './cmdUndoRoutines';
import { headerComment, oneLine, valueComment, type ExportWords } from './exportComments';
import type { ExportContent, ExportedPortRange, ExportedTcpGlobal, ExportedValue } from './exportContent';
import type { ExportFile, ExportFiles } from './exportFile';
import { exportIdentity } from './exportIdentity';
import { tcpGlobalMark } from './tcpGlobalMarks';

/**
 * A batch file for cmd of every Windows and language, and the one that takes it back. Former values stay on the target,
 * in a key below HKLM\SOFTWARE: only administrators write there, type and bytes survive, and it can hold that a value
 * was absent. A file in a folder that everybody may write to would let anybody decide what the undo writes.
 *
 * @param words in English: cmd reads a script in the code page of the console, so it holds ASCII alone
 */
export function cmdExport(content: ExportContent, words: ExportWords): ExportFiles {
  const { t } = words;
  const globals = content.values.filter(({ kind }) => kind === 'tcp-global').map(({ id }) => id);
  const applyLines = content.values.flatMap((value) => [
    '',
    ...valueComment(value, content, words).map(asComment),
    ...siblingCall(value, content),
    applyCall(value),
  ]);
  // Backwards, so that a port range comes back before the MaxUserPort that moves it.
  const undoLines = content.values
    .toReversed()
    .flatMap((value) => [...siblingUndo(value, content), undoCall(value)]);
  const howTo = [t('exports.cmd.howTo'), t('exports.cmd.former'), t('exports.cmd.exitCodes')];
  const undoHowTo = [t('exports.cmd.undoHowTo'), t('exports.cmd.undoLowStart'), t('exports.cmd.exitCodes')];
  return {
    apply: cmdFile(headerComment(content, words, howTo), content, applyLines, cmdApplyRoutines),
    undo: cmdFile(headerComment(content, words, undoHowTo), content, undoLines, cmdUndoRoutines),
    notices: globals.length > 0 ? [{ code: 'cmd-globals', ids: globals }] : [],
  };
}

/** A DWORD as `reg query` prints it, with which it is compared. */
function printedDword(value: number): string {
  return `0x${value.toString(16)}`;
}

function call(routine: string, ...words: readonly (string | number)[]): string {
  return [`call :${routine}`, ...words.map((word) => cmdWord(String(word)))].join(' ');
}

function applyCall(value: ExportedValue): string {
  switch (value.kind) {
    case 'registry':
      return value.value === null
        ? call('absent', longKeyPath(value.key), value.name, value.id)
        : call('value', longKeyPath(value.key), value.name, value.id, value.value, printedDword(value.value));
    case 'every-adapter': {
      const wanted = value.value === null ? ['absent'] : [value.value, printedDword(value.value)];
      return adapterLoop(value.except, 'adapter', [value.name, value.definition.id, ...wanted]);
    }
    case 'port-range':
      return call('range', value.ip, value.transport, value.id, value.value.start, value.value.count);
    case 'tcp-global':
      return globalCall(value);
    default:
      return assertNever(value);
  }
}

function globalCall({ option, id, value }: ExportedTcpGlobal): string {
  return call('global', option, tcpGlobalMark(option) ?? 'no mark', id, value);
}

function undoCall(value: ExportedValue): string {
  switch (value.kind) {
    case 'registry': {
      const ours = value.value === null ? 'absent' : printedDword(value.value);
      return call('value', longKeyPath(value.key), value.name, value.id, ours);
    }
    case 'every-adapter': {
      const ours = value.value === null ? 'absent' : printedDword(value.value);
      return adapterLoop(value.except, 'adapter', [value.name, value.definition.id, ours]);
    }
    case 'port-range':
      return call('range', value.ip, value.transport, value.id, value.value.start, value.value.count);
    case 'tcp-global':
      return globalCall(value);
    default:
      return assertNever(value);
  }
}

/** `reg query` lists the adapters' keys in full; an adapter that has a value of its own is passed over. */
function adapterLoop(
  except: readonly string[],
  routine: string,
  words: readonly (string | number)[],
): string {
  const skips = except.map((guid) => `if /i not "%%~nxk"==${cmdWord(guid)} `).join('');
  const listed = `%REG% query "${longKeyPath(interfacesKey)}" 2^>nul`;
  const given = words.map((word) => cmdWord(String(word))).join(' ');
  return `for /f "delims=" %%k in ('${listed}') do ${skips}call :${routine} "%%k" "%%~nxk" ${given}`;
}

/** IPv4 and IPv6 may share a range: where the target names one, the other may move along and has to come back. */
function siblingOf(value: ExportedPortRange, { values }: ExportContent): IpVersion | null {
  const ip = value.ip === 'ipv4' ? 'ipv6' : 'ipv4';
  const isNamed = values.some(
    (other) => other.kind === 'port-range' && other.ip === ip && other.transport === value.transport,
  );
  return isNamed ? null : ip;
}

function rangeId(ip: IpVersion, transport: Transport): string {
  return `DynamicPortRange.${ip}.${transport}`;
}

function siblingCall(value: ExportedValue, content: ExportContent): readonly string[] {
  const sibling = value.kind === 'port-range' ? siblingOf(value, content) : null;
  if (value.kind !== 'port-range' || sibling === null) return [];
  return [call('sibling', sibling, value.transport, rangeId(sibling, value.transport))];
}

function siblingUndo(value: ExportedValue, content: ExportContent): readonly string[] {
  const sibling = value.kind === 'port-range' ? siblingOf(value, content) : null;
  if (value.kind !== 'port-range' || sibling === null) return [];
  const { start, count } = value.value;
  return [call('range', sibling, value.transport, rangeId(sibling, value.transport), start, count)];
}

function asComment(line: string): string {
  return `rem ${harmlessText(line)}`.trimEnd();
}

function cmdFile(
  header: readonly string[],
  content: ExportContent,
  calls: readonly string[],
  routines: readonly string[],
): ExportFile {
  const identity = exportIdentity(content);
  const lines = [
    '@echo off',
    ...header.map(asComment),
    '',
    ...preamble(identity, harmlessText(oneLine(content.target))),
    ...calls,
    '',
    ...routines,
    ...cmdSharedRoutines,
    '',
  ];
  return { text: lines.join('\r\n'), encoding: 'ascii' };
}

function preamble(identity: string, name: string): readonly string[] {
  return [
    'setlocal EnableExtensions DisableDelayedExpansion',
    'set "SYS=%SystemRoot%\\System32"',
    'rem A 32-bit cmd is shown another System32; Sysnative leads to the real one.',
    'if exist "%SystemRoot%\\Sysnative\\reg.exe" set "SYS=%SystemRoot%\\Sysnative"',
    'set "REG=%SYS%\\reg.exe"',
    'set "NETSH=%SYS%\\netsh.exe"',
    'set "FIND=%SYS%\\find.exe"',
    `set "STATE=HKEY_LOCAL_MACHINE\\SOFTWARE\\TCPilot\\Former\\${identity}"`,
    'set "FORCE="',
    'if /i "%~1"=="/force" set "FORCE=1"',
    'set "PROBLEMS="',
    `echo TCPilot: ${name}`,
    'call :begin',
    'if errorlevel 1 exit /b %CODE%',
  ];
}
