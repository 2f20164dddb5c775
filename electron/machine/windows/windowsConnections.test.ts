import { describe, expect, it } from 'vitest';
import { err } from '../../../shared/result';
import type { ProgramOutcome } from './programRunner';
import { readWindowsConnections } from './windowsConnections';

const exited = (exitCode: number, text: string): ProgramOutcome => ({
  kind: 'exited',
  exitCode,
  stdout: Buffer.from(text),
  stderr: Buffer.alloc(0),
});
const row = '  TCP    10.0.0.5:50000         10.0.0.9:80            TIME_WAIT       0\r\n';

function runnerOf(replies: Readonly<Record<string, ProgramOutcome>>) {
  return {
    run: (_program: string, [options = '']: readonly string[]) =>
      Promise.resolve(replies[options] ?? exited(1, '')),
  };
}

describe('the connections of this Windows', () => {
  it('are those that -q lists', async () => {
    const reading = await readWindowsConnections(runnerOf({ '-anoq': exited(0, row) }));
    expect(reading).toMatchObject({ ok: true, value: [{ state: 'TIME_WAIT', pid: 0 }] });
  });

  it('are read without -q where netstat does not know it', async () => {
    const reading = await readWindowsConnections(runnerOf({ '-ano': exited(0, row + row) }));
    expect(reading.ok && reading.value.length).toBe(2);
  });

  it('are an error where netstat fails', async () => {
    expect(await readWindowsConnections(runnerOf({ '-ano': { kind: 'timeout' } }))).toEqual(
      err({ code: 'timeout', subject: 'netstat.exe', detail: 'stopped' }),
    );
  });
});
