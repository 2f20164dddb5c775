import { describe, expect, it } from 'vitest';
import { exited, scriptedRunner } from './fixtures/scriptedRunner';
import type { ProgramOutcome } from './programRunner';
import { readTcpipEvents } from './tcpipEvents';

function event(id: number, at: string, provider = 'Tcpip'): string {
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${provider}'/><EventID Qualifiers='32768'>${id}</EventID><TimeCreated SystemTime='${at}'/></System></Event>`;
}

async function read(outcome: ProgramOutcome) {
  const runner = scriptedRunner(() => outcome);
  return { reading: await readTcpipEvents(runner), commands: runner.commands };
}

describe('the events of Tcpip', () => {
  it('are counted by number, with the time of the newest', async () => {
    const text = [
      event(4227, '2026-11-26T19:00:00.0000000Z'),
      event(4227, '2026-11-26T21:00:00.0000000Z'),
      event(4231, '2026-11-26T20:00:00.0000000Z'),
      event(4227, '2026-11-26T22:00:00.0000000Z', 'SomebodyElse'),
    ].join('\r\n');
    const { reading, commands } = await read(exited(`<Events>${text}</Events>`));
    expect(reading).toEqual({
      state: 'read',
      counts: [
        { id: 4227, count: 2, last: '2026-11-26T21:00:00.000Z' },
        { id: 4231, count: 1, last: '2026-11-26T20:00:00.000Z' },
      ],
    });
    expect(commands[0]).toContain('wevtutil.exe qe System /q:*[System[Provider[@Name=');
    expect(commands[0]).toContain('timediff(@SystemTime) <= 86400000');
  });

  it('may be none, in a log that was read', async () => {
    expect((await read(exited('<Events>\r\n</Events>'))).reading).toEqual({ state: 'read', counts: [] });
  });

  it.each<[string, ProgramOutcome]>([
    ['a log that is not there', exited('', 15_007)],
    ['the silent wevtutil of Wine', exited('')],
    ['a Windows without wevtutil', { kind: 'not-found' }],
    ['one that hangs', { kind: 'timeout' }],
  ])('are unreadable, not none, for %s', async (_what, outcome) => {
    expect((await read(outcome)).reading).toEqual({ state: 'unreadable' });
  });
});
