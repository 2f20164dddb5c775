import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Machine } from '../machine/machine';
import { entryWaitsForRestart } from './entryRestart';
import { interrupt } from './fixtures/interrupt';
import { windowsInMemory } from './fixtures/machines';
import { memoryBootTime, type MemoryWindows } from './fixtures/memoryWindows';
import { planFor, Rig, valueOf } from './fixtures/rig';
import { listHistory } from './listHistory';

const hour = 3_600_000;
const range = 'DynamicPortRange.ipv4.tcp';
const firstRun = memoryBootTime;
const secondRun = Date.now() + hour;
const thirdRun = Date.now() + 2 * hour;

let windows: MemoryWindows;
let rig: Rig;
beforeEach(async () => {
  windows = windowsInMemory();
  rig = await Rig.with(windows.machine);
});
afterEach(() => rig.remove());

/** The same Windows, started anew. */
function startedAt(bootTime: number): Machine {
  const { machine } = windows;
  return {
    ...machine,
    host: { ...machine.host, describe: async () => ({ ...(await machine.host.describe()), bootTime }) },
  };
}

/** The same state folder in another run of that Windows. */
const inRun = (bootTime: number): Rig => Rig.over(startedAt(bootTime), rig.stateFolder);

async function firstEntry() {
  const [entry] = await rig.entries();
  if (entry === undefined) throw new Error('There is no entry');
  return entry;
}

async function waits(bootTime: number): Promise<boolean | null> {
  return entryWaitsForRestart(await firstEntry(), bootTime);
}

describe('what a recovery wrote back', () => {
  it('waits for a restart if Windows was started in between, and read what the interrupted apply had left', async () => {
    await interrupt(rig);
    expect(valueOf(await inRun(secondRun).recover())).toMatchObject({ restartDue: true });
    expect(await firstEntry()).toMatchObject({ state: 'interrupted', recovery: { bootTime: secondRun } });
    expect(await waits(secondRun)).toBe(true);
    expect(await waits(thirdRun)).toBe(false);
  });

  it('waits for nothing in the run of Windows in which it was interrupted', async () => {
    await interrupt(rig);
    expect(valueOf(await inRun(firstRun).recover())).toMatchObject({ restartDue: false });
    expect((await firstEntry()).recovery).toBeUndefined();
    expect(await waits(firstRun)).toBe(false);
  });

  it('waits for a restart after an interrupted undo too, and is not verified as of the start before it', async () => {
    const plan = await planFor(windows.machine, { TcpTimedWaitDelay: 30 });
    const applied = valueOf(await rig.apply(plan));
    const journal = await interrupt(rig);
    const state = await rig.state();
    const [change] = applied.changes;
    if (change === undefined) throw new Error('Nothing was changed');
    const { id, before, after } = change;
    const changes = [{ id, before: after, after: before }];
    await state.writeJournal({ ...journal, transaction: 'undo', entry: applied.id, changes });
    valueOf(await inRun(secondRun).recover());
    expect(await firstEntry()).toMatchObject({ state: 'applied', recovery: { ids: ['TcpTimedWaitDelay'] } });
    expect(await waits(secondRun)).toBe(true);
    const machine = startedAt(secondRun);
    const { entries } = await listHistory({ machine, state, fastStartup: () => Promise.resolve(false) });
    expect(entries[0]).toMatchObject({ waitsForRestart: true, restartedAt: null });
    expect(await waits(thirdRun)).toBe(false);
  });
});

describe('a second undo of what works at once', () => {
  it('makes nothing wait that was undone and restarted long ago', async () => {
    const values = { TcpTimedWaitDelay: 30, [range]: { start: 10_000, count: 55_536 } };
    const id = valueOf(await inRun(firstRun).apply(await planFor(windows.machine, values))).id;
    windows.ranges.set('ipv4.tcp', { start: 20_000, count: 1000 });
    const undone = valueOf(await inRun(secondRun).undo(id));
    expect(undone.undone).toEqual(['TcpTimedWaitDelay']);
    expect(await waits(secondRun)).toBe(true);
    expect(await waits(thirdRun)).toBe(false);
    const again = valueOf(await inRun(thirdRun).undo(id, [range]));
    expect(again.undone).toEqual([range]);
    expect(await waits(thirdRun)).toBe(false);
  });
});
