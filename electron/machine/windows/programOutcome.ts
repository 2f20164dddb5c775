import type { ProgramOutcome } from './programRunner';

/** What Node adds to the error of a program that did not end well. */
interface RunError extends Error {
  readonly code?: string | number | null | undefined;
  readonly killed?: boolean | undefined;
  readonly signal?: NodeJS.Signals | null | undefined;
  readonly syscall?: string | undefined;
}

/** Why a program did not even start. Windows' own code for a ban by policy (1260) is one that Node does not know. */
function outcomeOfStartError(error: RunError): ProgramOutcome {
  if (error.code === 'ENOENT') return { kind: 'not-found' };
  return { kind: 'refused', detail: `${error.syscall ?? 'spawn'}: ${String(error.code ?? error.message)}` };
}

/** What Node's `execFile` reports, told apart. */
export function outcomeOf(error: RunError | null, stdout: Buffer, stderr: Buffer): ProgramOutcome {
  if (error === null) return { kind: 'exited', exitCode: 0, stdout, stderr };
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return { kind: 'output-too-large' };
  if (typeof error.code === 'number') return { kind: 'exited', exitCode: error.code, stdout, stderr };
  if (error.killed === true || error.signal != null) return { kind: 'timeout' };
  return outcomeOfStartError(error);
}
