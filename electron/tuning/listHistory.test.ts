import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryBootTime, type MemoryWindows } from './fixtures/memoryWindows';
import { tcpip, windowsInMemory } from './fixtures/machines';
import { planFor, Rig, valueOf } from './fixtures/rig';
import { listHistory } from './listHistory';
import { stateOf } from './tuningSession';

const hour = 3_600_000;

let windows: MemoryWindows;
let rig: Rig;

beforeEach(async () => {
  windows = windowsInMemory();
  rig = await Rig.with(windows.machine);
});

afterEach(() => rig.remove());

/** The history as a Windows that was started then shows it; null: started when the changes were made. */
async function entryAfter(startedLater: number | null, fastStartup: boolean | null = false) {
  const boot = startedLater === null ? memoryBootTime : Date.now() + startedLater;
  const { machine } = windows;
  const host = {
    ...machine.host,
    describe: async () => ({ ...(await machine.host.describe()), bootTime: boot }),
  };
  const state = await stateOf(machine, rig.stateFolder);
  const asked: unknown[] = [];
  const { entries } = await listHistory({
    machine: { ...machine, host },
    state,
    fastStartup: () => {
      asked.push(null);
      return Promise.resolve(fastStartup);
    },
  });
  const [entry] = entries;
  if (entry === undefined) throw new Error('There is no entry');
  return { entry, asked: asked.length };
}

describe('what waits for a restart', () => {
  it('is a registry value until Windows was started after the write', async () => {
    valueOf(await rig.apply(await planFor(windows.machine, { TcpTimedWaitDelay: 30 })));
    expect((await entryAfter(null)).entry).toMatchObject({ waitsForRestart: true, fastStartup: false });
    expect((await entryAfter(null)).entry.restartedAt).toBeNull();
    const restarted = await entryAfter(hour);
    expect(restarted).toMatchObject({ entry: { waitsForRestart: false }, asked: 0 });
    expect(Date.parse(restarted.entry.restartedAt ?? '')).toBeGreaterThan(Date.parse(restarted.entry.at));
  });

  it('says that a shut down will not do where Fast Startup is on', async () => {
    valueOf(await rig.apply(await planFor(windows.machine, { TcpTimedWaitDelay: 30 })));
    expect((await entryAfter(null, true)).entry).toMatchObject({ waitsForRestart: true, fastStartup: true });
  });

  it('is not a port range, which works at once', async () => {
    const range = { start: 10_000, count: 55_536 };
    valueOf(await rig.apply(await planFor(windows.machine, { 'DynamicPortRange.ipv4.tcp': range })));
    expect(await entryAfter(null)).toMatchObject({ entry: { waitsForRestart: false }, asked: 0 });
  });

  it('is not a value that was taken back before any start had read it', async () => {
    valueOf(await rig.apply(await planFor(windows.machine, { TcpTimedWaitDelay: 30 })));
    valueOf(await rig.undo());
    expect((await entryAfter(null)).entry).toMatchObject({ state: 'undone', waitsForRestart: false });
    expect((await entryAfter(hour)).entry).toMatchObject({ waitsForRestart: false });
  });
});

describe('drift', () => {
  it('goes by type and bytes, and says nothing of what was taken back', async () => {
    valueOf(await rig.apply(await planFor(windows.machine, { TcpTimedWaitDelay: 30, DefaultTTL: 64 })));
    windows.set({
      key: tcpip,
      name: 'TcpTimedWaitDelay',
      value: { type: 1, data: Buffer.from('30\0', 'utf16le') },
    });
    const { entry } = await entryAfter(null);
    expect(entry.changes).toMatchObject([
      { id: 'TcpTimedWaitDelay', drifted: true, now: { unreadable: { kind: 'wrong-type' } } },
      { id: 'DefaultTTL', drifted: false, now: 64 },
    ]);
    valueOf(await rig.undo(null, ['TcpTimedWaitDelay']));
    const { entry: undone } = await entryAfter(null);
    expect(undone).toMatchObject({ canUndo: false });
    expect(undone.changes.map(({ drifted }) => drifted)).toEqual([null, null]);
  });

  it('is unknown where the value cannot be read', async () => {
    const range = { start: 10_000, count: 55_536 };
    valueOf(await rig.apply(await planFor(windows.machine, { 'DynamicPortRange.ipv4.tcp': range })));
    windows.unreadable.add('ipv4.tcp');
    expect((await entryAfter(null)).entry.changes).toMatchObject([
      { drifted: null, now: { unreadable: { kind: 'unrecognised-output' } } },
    ]);
  });
});
