import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportBytes } from './fixtures/machines';
import { interrupt } from './fixtures/interrupt';
import { openFileRig } from './fixtures/fileRig';
import type { Rig } from './fixtures/rig';
import { planFor, valueOf } from './fixtures/rig';
import { historyEntrySchema, journalSchema } from './journalRecord';
import { interruptedNotices } from './tuningSession';

let path: string;
let rig: Rig;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path, rig, remove } = await openFileRig());
});
afterEach(() => remove());

async function write(name: string, value: number): Promise<void> {
  const text = await readFile(path, 'utf16le');
  await writeFile(
    path,
    text.replace('"Hostname"', `"${name}"=dword:0000000${value}\r\n"Hostname"`),
    'utf16le',
  );
}

describe('an interrupted apply', () => {
  it('is told until it is put right, and is part of the history then', async () => {
    await interrupt(rig);
    expect(await interruptedNotices(rig.machine, rig.stateFolder)).toEqual([
      { code: 'interrupted-apply', entry: '1' },
    ]);
    expect(valueOf(await rig.recover())).toMatchObject({ kind: 'restored', entry: '1', conflicts: [] });
    expect(await interruptedNotices(rig.machine, rig.stateFolder)).toEqual([]);
    expect(await rig.told()).toEqual(['1 interrupted']);
  });

  it('leaves alone what somebody else has changed since, and the rest of the file', async () => {
    await interrupt(rig);
    await write('TcpTimedWaitDelay', 7);
    const foreign = await readFile(path);
    expect(valueOf(await rig.recover())).toMatchObject({
      restored: [],
      conflicts: [{ id: 'TcpTimedWaitDelay', expected: null, found: 7 }],
    });
    expect((await readFile(path)).equals(foreign)).toBe(true);
  });

  it('is put right by the next apply', async () => {
    await interrupt(rig);
    await rig.apply(await planFor(rig.machine, { TcpTimedWaitDelay: 31 }));
    expect(await rig.told()).toEqual(['2 applied', '1 interrupted']);
  });
});

describe('a journal that cannot be read', () => {
  it('cut short at any byte is moved aside with the bytes of before, once', async () => {
    await interrupt(rig);
    const state = await rig.state();
    const whole = await readFile(state.journalPath);
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(state.journalPath, whole);
      await truncate(state.journalPath, length);
      expect(await state.readJournal(), `${length} bytes`).toEqual({ kind: 'damaged' });
    }
    expect(await interruptedNotices(rig.machine, rig.stateFolder)).toEqual([
      { code: 'interrupted-apply', entry: '?' },
    ]);
    const recovered = await rig.recover();
    expect(recovered).toMatchObject({ error: { code: 'journal-damaged' } });
    const aside = !recovered.ok && recovered.error.code === 'journal-damaged' ? recovered.error.path : '';
    expect((await readFile(`${aside}.1.reg`)).equals(exportBytes())).toBe(true);
    expect((await readFile(path)).equals(exportBytes())).toBe(true);
    expect(valueOf(await rig.recover())).toEqual({ kind: 'nothing' });
    expect(await readdir(dirname(aside))).toContain(aside.slice(dirname(aside).length + 1));
  });

  const registryState = { kind: 'registry', type: 4, data: '1e000000' };
  const change = { id: 'TcpTimedWaitDelay', before: { kind: 'absent' }, after: registryState };
  const foreignKey = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Eventlog';
  const tampered: readonly (readonly [string, object])[] = [
    ['another version', { version: 2 }],
    ['another format', { format: 'tcpilot-history' }],
    ['a field that nobody knows', { also: 1 }],
    ['an entry that is a path', { entry: '../../1' }],
    ['no entry number', { entry: '0' }],
    ['an image that is a path', { image: '../journal' }],
    ['a replacement that is a path', { replacement: '/etc/passwd' }],
    ['no nonce', { nonce: 'x' }],
    ['no time', { at: 'yesterday' }],
    ['another kind of transaction', { transaction: 'delete' }],
    ['no changes', { changes: [] }],
    ['a value that the catalogue does not know', { changes: [{ ...change, id: 'ImagePath' }] }],
    ['a key instead of a value', { changes: [{ ...change, id: `${foreignKey}\\Start` }] }],
    ['all adapters at once', { changes: [{ ...change, id: 'TcpAckFrequency@*' }] }],
    ['an adapter that is a path', { changes: [{ ...change, id: 'TcpAckFrequency@..\\..' }] }],
    [
      'a range for a registry value',
      { changes: [{ ...change, before: { kind: 'range', start: 1, count: 1 } }] },
    ],
    ['a registry value for a range', { changes: [{ ...change, id: 'DynamicPortRange.ipv4.tcp' }] }],
    ['half a byte', { changes: [{ ...change, after: { ...registryState, data: '1' } }] }],
    ['a type that is none', { changes: [{ ...change, after: { ...registryState, type: -1 } }] }],
    ['a value twice', { changes: [change, change] }],
    [
      'a range beyond the ports',
      { siblings: [{ id: 'DynamicPortRange.ipv4.tcp', before: { kind: 'range', start: 70000, count: 1 } }] },
    ],
    [
      'a sibling of another kind',
      { siblings: [{ id: 'TcpTimedWaitDelay', before: { kind: 'global', value: 'x' } }] },
    ],
    ['a created key that is not ours', { createdKeys: [foreignKey] }],
    ['a key to remove that is not ours', { removedKeys: [foreignKey] }],
    [
      'a key of ours of which it changes nothing',
      { createdKeys: ['HKLM\\SYSTEM\\CurrentControlSet\\Services\\AFD'] },
    ],
  ];
  it.each(tampered)('is refused as a whole: %s', async (_, field) => {
    const journal = await interrupt(rig);
    const state = await rig.state();
    expect(journalSchema.safeParse(journal).success).toBe(true);
    await writeFile(state.journalPath, JSON.stringify({ ...journal, ...field }));
    expect(await rig.recover()).toMatchObject({ error: { code: 'journal-damaged' } });
    expect((await readFile(path)).equals(exportBytes())).toBe(true);
  });
});

describe('a history with garbage in it', () => {
  const garbage: readonly (readonly [string, string | Buffer])[] = [
    ['nothing', ''],
    ['half an entry', '{"format":"tcpilot-history","version":1'],
    ['another object', '{}'],
    ['bytes', Buffer.of(0xff, 0, 0xfe, 0x80)],
    ['the entry of another number', 'entry'],
  ];
  it.each(garbage)('goes on without %s, names it, and overwrites nothing', async (_, content) => {
    await rig.apply(await planFor(rig.machine, { TcpTimedWaitDelay: 30 }));
    const state = await rig.state();
    const bytes = content === 'entry' ? await readFile(state.historyPath('1')) : content;
    await writeFile(state.historyPath('7'), bytes);
    expect(await state.readHistory()).toMatchObject({
      entries: [{ id: '1' }],
      damaged: [state.historyPath('7')],
    });
    expect(valueOf(await rig.undo()).entry.id).toBe('1');
    expect(valueOf(await rig.apply(await planFor(rig.machine, { TcpTimedWaitDelay: 31 }))).id).toBe('8');
    expect((await readFile(state.historyPath('7'))).equals(Buffer.from(bytes))).toBe(true);
  });

  it('takes no entry that names a key or a value of somebody else', async () => {
    await rig.apply(await planFor(rig.machine, { TcpTimedWaitDelay: 30 }));
    const [entry] = await rig.entries();
    const [change] = entry?.changes ?? [];
    expect(historyEntrySchema.safeParse(entry).success).toBe(true);
    for (const field of [
      { createdKeys: ['HKLM\\SYSTEM\\CurrentControlSet\\Services\\Eventlog'] },
      { changes: [{ ...change, id: 'ImagePath' }] },
      { sideEffects: [{ ...change, id: 'ImagePath' }] },
      { state: 'new' },
    ]) {
      expect(historyEntrySchema.safeParse({ ...entry, ...field }).success).toBe(false);
    }
  });

  it('does not take a history that cannot be read for an empty one', async () => {
    const state = await rig.state();
    await rm(join(state.folder, 'history'), { recursive: true, force: true });
    await state.prepare();
    await rm(join(state.folder, 'history'), { recursive: true });
    await writeFile(join(state.folder, 'history'), '');
    await expect(state.readHistory()).rejects.toThrow('ENOTDIR');
    await expect(state.nextEntryId()).rejects.toThrow('ENOTDIR');
    const plan = await planFor(rig.machine, { TcpTimedWaitDelay: 30 });
    expect(await rig.apply(plan)).toMatchObject({ error: { code: 'state-folder' } });
  });
});
