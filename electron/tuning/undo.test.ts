import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parametersKey } from '../../shared/domain/registryLocation';
import { dwordData } from '../../shared/parsing/regFile/valueText';
import { createRegistryFileMachine } from '../machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../machine/registryFile/registryFileStore';
import { adapter, exportBytes, tcpip, windowsInMemory } from './fixtures/machines';
import type { MemoryWindowsOptions } from './fixtures/memoryWindows';
import { openFileRig } from './fixtures/fileRig';
import { planFor, Rig, valueOf } from './fixtures/rig';

let folder: string;
let path: string;
let rig: Rig;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, path, rig, remove } = await openFileRig());
});
afterEach(() => remove());

async function apply(values: Parameters<typeof planFor>[1]): Promise<string> {
  return valueOf(await rig.apply(await planFor(rig.machine, values))).id;
}

/** Somebody else edits the file. */
async function edit(from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf16le');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to), 'utf16le');
}

describe('undo on a registry file', () => {
  const values = { TcpTimedWaitDelay: 30, MaxUserPort: null, KeepAliveTime: 300000, EnableDynamicBacklog: 1 };

  it('brings every byte back where nothing has changed since, and leaves nothing beside the file', async () => {
    await apply(values);
    expect(valueOf(await rig.undo())).toMatchObject({ conflicts: [], entry: { state: 'undone' } });
    expect((await readFile(path)).equals(exportBytes())).toBe(true);
    expect(await readdir(folder)).toEqual(['export.reg']);
  });

  it('goes value by value where another part of the file has changed, and keeps that change', async () => {
    await apply(values);
    await edit('"Start"=dword:00000000', '"Start"=dword:00000001');
    expect(valueOf(await rig.undo())).toMatchObject({ conflicts: [], entry: { state: 'undone' } });
    const text = await readFile(path, 'utf16le');
    expect(text).toContain('"Start"=dword:00000001');
    expect(text).not.toContain('TcpTimedWaitDelay');
    expect(text).toContain('"KeepAliveTime"="30"');
    expect(text).toMatch(/"MaxUserPort"=dword:00003a98/);
    expect(text).not.toMatch(/AFD/);
  });

  it('leaves alone what somebody else has changed, and undoes the rest', async () => {
    await apply(values);
    await edit('"TcpTimedWaitDelay"=dword:0000001e', '"TcpTimedWaitDelay"=dword:0000003c');
    const outcome = valueOf(await rig.undo());
    expect(outcome.conflicts).toEqual([{ id: 'TcpTimedWaitDelay', before: null, ours: 30, now: 60 }]);
    expect(outcome.entry.state).toBe('partly-undone');
    expect(await readFile(path, 'utf16le')).toContain('"TcpTimedWaitDelay"=dword:0000003c');

    const again = valueOf(await rig.undo(null, ['TcpTimedWaitDelay']));
    expect(again).toMatchObject({ undone: ['TcpTimedWaitDelay'], conflicts: [], entry: { state: 'undone' } });
    expect(await readFile(path, 'utf16le')).not.toContain('TcpTimedWaitDelay');
  });

  it('takes what somebody else has put back already for undone', async () => {
    await apply({ TcpTimedWaitDelay: 30 });
    await writeFile(path, exportBytes());
    expect(valueOf(await rig.undo())).toMatchObject({ undone: [], entry: { state: 'undone' } });
  });

  it.each([
    ['the first first', ['1', '2', '3']],
    ['the last first', ['3', '2', '1']],
    ['in the middle first', ['2', '3', '1']],
  ])('undoes several entries in any order: %s', async (_, order) => {
    await apply({ TcpTimedWaitDelay: 30 });
    await apply({ MaxUserPort: 65534 });
    await apply({ 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } });
    for (const id of order) expect(valueOf(await rig.undo(id)).conflicts).toEqual([]);
    expect((await rig.told()).join()).toBe('3 undone,2 undone,1 undone');
    // Value by value, the number is spelled as regedit spells it; everything else has its bytes.
    const text = (await readFile(path, 'utf16le')).replace('dword:00003a98', 'DWORD:3A98');
    expect(text).toBe(exportBytes().toString('utf16le'));
  });

  it('refuses an entry that is undone, one that is not there, and a value that is not in it', async () => {
    await apply({ TcpTimedWaitDelay: 30 });
    expect(await rig.undo('1', ['MTU'])).toMatchObject({
      error: { code: 'not-in-entry', parameterId: 'MTU' },
    });
    await rig.undo();
    expect(await rig.undo('1')).toMatchObject({ error: { code: 'entry-not-open', state: 'undone' } });
    expect(await rig.undo('2')).toMatchObject({ error: { code: 'unknown-entry', entry: '2' } });
    expect(await rig.undo()).toMatchObject({ error: { code: 'nothing-to-undo' } });
  });

  it('keeps the histories of two files in one state folder apart', async () => {
    const other = join(folder, 'other.reg');
    await copyFile(path, other);
    const second = Rig.over(createRegistryFileMachine(new RegistryFileStore(other)), rig.stateFolder);
    await apply({ TcpTimedWaitDelay: 30 });
    expect(await second.told()).toEqual([]);
    expect(await second.undo()).toMatchObject({ error: { code: 'nothing-to-undo' } });
    expect((await readFile(other)).equals(exportBytes())).toBe(true);
  });

  it('keeps images for the newest applied entries only, and undoes older ones value by value', async () => {
    for (let round = 0; round < 13; round += 1) await apply({ TcpTimedWaitDelay: 30 + round });
    const { images } = await rig.state();
    expect(await readdir(images.folder)).toHaveLength(10);
    for (let round = 0; round < 13; round += 1) expect(valueOf(await rig.undo()).conflicts).toEqual([]);
    expect((await readFile(path)).equals(exportBytes())).toBe(true);
    expect(await readdir(images.folder)).toEqual([]);
  });
});

describe('undo on Windows', () => {
  async function onWindows(options: MemoryWindowsOptions) {
    const windows = windowsInMemory(options);
    await rig.remove();
    rig = await Rig.with(windows.machine);
    return windows;
  }

  it('brings back absent values, types and bytes, and removes keys that it has created', async () => {
    const windows = await onWindows({});
    const before = windows.dump();
    await apply({ KeepAliveTime: 300000, EnableDynamicBacklog: 1, [`TcpAckFrequency@${adapter}`]: 1 });
    expect(windows.readKey(parametersKey('AFD')).state).toBe('present');
    expect(valueOf(await rig.undo()).entry.state).toBe('undone');
    expect(windows.dump()).toEqual(before);
  });

  it('leaves a key that it has created where somebody else has put something into it', async () => {
    const windows = await onWindows({});
    await apply({ EnableDynamicBacklog: 1 });
    windows.set({ key: parametersKey('AFD'), name: 'Other', value: dwordData(1) });
    await rig.undo();
    const key = windows.readKey(parametersKey('AFD'));
    expect(key.state === 'present' ? [...key.values.keys()] : []).toEqual(['other']);
  });

  it('records the range that moved along, and brings it back too', async () => {
    const windows = await onWindows({ coupledRanges: true });
    const before = windows.dump();
    const range = { start: 10000, count: 55536 };
    const entry = valueOf(
      await rig.apply(await planFor(rig.machine, { 'DynamicPortRange.ipv4.tcp': range })),
    );
    expect(entry.sideEffects).toMatchObject([{ id: 'DynamicPortRange.ipv6.tcp', after: range }]);
    expect(valueOf(await rig.undo())).toMatchObject({ conflicts: [], entry: { state: 'undone' } });
    expect(windows.dump()).toEqual(before);
  });

  it('tells of a range that netsh does not take back, and does not fail for it', async () => {
    const windows = await onWindows({ refusesLowStart: true });
    windows.ranges.set('ipv4.tcp', { start: 1024, count: 64512 });
    await apply({ TcpTimedWaitDelay: 30, 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } });
    const outcome = valueOf(await rig.undo());
    expect(outcome).toMatchObject({ missed: ['DynamicPortRange.ipv4.tcp'], undone: ['TcpTimedWaitDelay'] });
    expect(outcome.entry.state).toBe('partly-undone');
    const key = windows.readKey(tcpip);
    expect(key.state === 'present' && key.values.has('tcptimedwaitdelay')).toBe(false);
  });
});
