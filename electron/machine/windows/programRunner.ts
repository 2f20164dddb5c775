import type { MachineError } from '../../../shared/domain/machineError';

/** The programs of Windows that are ever started; all of them lie in or below System32. */
export const programs = [
  'reg.exe',
  'netsh.exe',
  'netstat.exe',
  'tasklist.exe',
  'wevtutil.exe',
  'whoami.exe',
  'cscript.exe',
  'quser.exe',
  'shutdown.exe',
  'WindowsPowerShell\\v1.0\\powershell.exe',
] as const;
export type Program = (typeof programs)[number];

export type ProgramOutcome =
  | {
      readonly kind: 'exited';
      readonly exitCode: number;
      readonly stdout: Buffer;
      readonly stderr: Buffer;
    }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'not-found' }
  /** Windows would not start it: AppLocker, software restriction, an antivirus, the file's rights. */
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'output-too-large' };

export interface RunLimits {
  readonly timeoutMs: number;
  readonly outputBytes: number;
}

export interface ProgramRunner {
  run(program: Program, args: readonly string[], limits?: Partial<RunLimits>): Promise<ProgramOutcome>;
  /** How a program names a file of ours: the same, unless it runs under Wine for somebody who does not. */
  pathFor(path: string): string;
}

/** Child processes started, those that a worker of ours starts included. */
export interface ProcessCounter {
  add(count: number): void;
  total(): number;
}

export function createProcessCounter(): ProcessCounter {
  let total = 0;
  return {
    add(count) {
      total += count;
    },
    total: () => total,
  };
}

/** A run that failed, as the error of a machine. The exit code is all that a program says in every language. */
export function programError(program: Program, outcome: ProgramOutcome): MachineError {
  switch (outcome.kind) {
    case 'exited':
      return { code: 'command-failed', subject: program, detail: `exit code ${outcome.exitCode}` };
    case 'timeout':
      return { code: 'timeout', subject: program, detail: 'stopped' };
    case 'not-found':
      return { code: 'command-failed', subject: program, detail: 'there is no such program' };
    case 'refused':
      return { code: 'blocked-by-policy', subject: program, detail: outcome.detail };
    case 'output-too-large':
      return { code: 'command-failed', subject: program, detail: 'printed too much' };
  }
}
