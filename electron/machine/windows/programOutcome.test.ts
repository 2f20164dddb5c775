import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './programOutcome';
import type { ProgramOutcome } from './programRunner';

/** Really runs something, with a short timeout and a small output cap. */
function run(program: string, script: string): Promise<ProgramOutcome> {
  return new Promise((resolve) => {
    const limits = { encoding: 'buffer', timeout: 1500, killSignal: 'SIGKILL', maxBuffer: 1000 } as const;
    execFile(program, ['-e', script], limits, (error, stdout, stderr) => {
      resolve(outcomeOf(error, stdout, stderr));
    });
  });
}

describe('a program that was run', () => {
  it.each([
    [
      'ends with 0',
      'process.stdout.write("yes")',
      { kind: 'exited', exitCode: 0, stdout: Buffer.from('yes') },
    ],
    ['ends with another code', 'process.exitCode = 7', { kind: 'exited', exitCode: 7 }],
    ['does not end', 'setInterval(() => {}, 1000)', { kind: 'timeout' }],
    ['prints without end', 'for (;;) process.stdout.write("x".repeat(9999))', { kind: 'output-too-large' }],
  ])('and %s', async (_, script, outcome) => {
    expect(await run(process.execPath, script)).toMatchObject(outcome);
  });

  it('and is not there', async () => {
    expect(await run('/no/such/program', '')).toEqual({ kind: 'not-found' });
  });

  it.each(['EACCES', 'EPERM', 'UNKNOWN'])('and that Windows refuses to start with %s', (code) => {
    const error = Object.assign(new Error('spawn'), { code, syscall: 'spawn reg.exe' });

    expect(outcomeOf(error, Buffer.alloc(0), Buffer.alloc(0))).toEqual({
      kind: 'refused',
      detail: `spawn reg.exe: ${code}`,
    });
  });
});
