import type { OpenedMachine } from '../shared/ipc/api';
import type { ProgramRunner } from './machine/windows/programRunner';
import type { LaunchOptions } from './security/argv';

/** Somebody has to read the question of Windows, and perhaps to look for a password. */
const answerTimeoutMs = 5 * 60_000;

/** In a PowerShell string between single quotes only the quote itself means something. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * One argument as a program of Windows takes its command line apart.
 * https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
export function windowsArgument(text: string): string {
  if (text !== '' && !/[\s"]/.test(text)) return text;
  return `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
}

/** What PowerShell is to run: it ends with 1 where Windows, or whoever was asked, said no. */
export function elevationScript(program: string, args: readonly string[]): string {
  const list = args.length === 0 ? '' : ` -ArgumentList ${quoted(args.map(windowsArgument).join(' '))}`;
  return `$ErrorActionPreference = 'Stop'; Start-Process -FilePath ${quoted(program)}${list} -Verb RunAs`;
}

/**
 * Starts a program as administrator; Windows asks whoever sits there.
 *
 * @returns whether it was started
 */
export async function startElevated(
  runner: ProgramRunner,
  program: string,
  args: readonly string[],
): Promise<boolean> {
  // Base64 of UTF-16: no quoting on the way, and no code page.
  const encoded = Buffer.from(elevationScript(program, args), 'utf16le').toString('base64');
  const outcome = await runner.run(
    'WindowsPowerShell\\v1.0\\powershell.exe',
    ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded],
    { timeoutMs: answerTimeoutMs },
  );
  return outcome.kind === 'exited' && outcome.exitCode === 0;
}

/** What a new start needs to show the same: our own options, and from source the folder of the app ahead of them. */
export function relaunchArguments(
  { state, family, role }: LaunchOptions,
  open: OpenedMachine | null,
  sourceFolder: string | null,
): readonly string[] {
  const path = open === null || open.isSample ? null : open.path;
  return [
    ...(sourceFolder === null ? [] : [sourceFolder]),
    ...(state === null ? [] : ['--state', state]),
    ...(role === null ? [] : ['--role', role]),
    ...(family === null ? [] : ['--windows', family]),
    ...(path === null ? [] : ['--machine', path]),
  ];
}
