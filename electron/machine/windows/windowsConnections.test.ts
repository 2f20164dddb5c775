import { describe, expect, it } from 'vitest';
import { err } from '../../../shared/result';
import { exited, scriptedRunner } from './fixtures/scriptedRunner';
import type { ProgramOutcome } from './programRunner';
import { createWindowsConnections } from './windowsConnections';

const row = '  TCP    10.0.0.5:50000         10.0.0.9:80            TIME_WAIT       0\r\n';

function runnerOf(replies: Readonly<Record<string, ProgramOutcome>>) {
  return {
    run: (_program: string, [options = '']: readonly string[]) =>
      Promise.resolve(replies[options] ?? exited('', 1)),
  };
}

describe('the connections of this Windows', () => {
  it('are those that -q lists', async () => {
    const reading = await createWindowsConnections(runnerOf({ '-anoq': exited(row) })).read();
    expect(reading).toMatchObject({ ok: true, value: [{ state: 'TIME_WAIT', pid: 0 }] });
  });

  it('are read without -q where netstat does not know it', async () => {
    const reading = await createWindowsConnections(runnerOf({ '-ano': exited(row + row) })).read();
    expect(reading.ok && reading.value.length).toBe(2);
  });

  it('are asked for with -q no more once that has failed', async () => {
    const runner = scriptedRunner((command) => (command === 'netstat.exe -ano' ? exited(row) : undefined));
    const connections = createWindowsConnections(runner);
    await connections.read();
    await connections.read();
    expect(runner.commands).toEqual(['netstat.exe -anoq', 'netstat.exe -ano', 'netstat.exe -ano']);
  });

  it('leave out UDP, which has no connections', async () => {
    const udp = '  UDP    0.0.0.0:123            *:*                                    900\r\n';
    const reading = await createWindowsConnections(runnerOf({ '-anoq': exited(udp + row) })).read();
    expect(reading).toMatchObject({ ok: true, value: [{ protocol: 'TCP' }] });
  });

  it('are an error where nothing of it is a row', async () => {
    const reading = await createWindowsConnections(runnerOf({ '-ano': exited('hello') })).read();
    expect(reading).toMatchObject({ ok: false, error: { code: 'unrecognised-output' } });
  });

  it('have the names of their programs from tasklist', async () => {
    const runner = scriptedRunner((command) =>
      command === 'tasklist.exe /FO CSV /NH'
        ? exited('"java.exe","4321","Console","1","9 K"\r\n')
        : undefined,
    );
    expect([...(await createWindowsConnections(runner).processNames())]).toEqual([[4321, 'java.exe']]);
  });

  it('are an error where netstat fails', async () => {
    expect(await createWindowsConnections(runnerOf({ '-ano': { kind: 'timeout' } })).read()).toEqual(
      err({ code: 'timeout', subject: 'netstat.exe', detail: 'stopped' }),
    );
  });
});
