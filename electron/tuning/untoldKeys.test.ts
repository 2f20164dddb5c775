import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interrupt } from './fixtures/interrupt';
import { exportBytes } from './fixtures/machines';
import { openFileRig } from './fixtures/fileRig';
import type { Rig } from './fixtures/rig';
import { planFor, valueOf } from './fixtures/rig';

/** An export of one key alone, as `reg export …\Tcpip\Parameters` makes it: of any other key it tells nothing. */
const exportText = `Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]
"Hostname"="office"

`.replaceAll('\n', '\r\n');
const comment = '; somebody else was here\r\n';

let path: string;
let rig: Rig;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path, rig, remove } = await openFileRig(exportBytes(exportText)));
});
afterEach(() => remove());

async function apply(values: Parameters<typeof planFor>[1]): Promise<string> {
  return valueOf(await rig.apply(await planFor(rig.machine, values))).id;
}

const text = () => readFile(path, 'utf16le').then((all) => all.slice(1));

async function addComment(): Promise<string> {
  await writeFile(path, Buffer.concat([await readFile(path), Buffer.from(comment, 'utf16le')]));
  return text();
}

describe('a value of a key that a registry file does not tell of', () => {
  it('goes again with its key where something else in the file has changed since', async () => {
    await apply({ TcpTimedWaitDelay: 30, MaxCacheTtl: 3600, EnableDynamicBacklog: 1 });
    await addComment();
    const undone = valueOf(await rig.undo());
    expect(undone).toMatchObject({ conflicts: [], missed: [], entry: { state: 'undone' } });
    expect(await text()).not.toMatch(/Dnscache|AFD|TcpTimedWaitDelay/u);
    expect(await text()).toContain(comment);
  });

  it('goes again while a later entry still has a value in that key', async () => {
    const first = await apply({ MaxCacheTtl: 3600 });
    const second = await apply({ MaxNegativeCacheTtl: 10 });
    expect(valueOf(await rig.undo(first))).toMatchObject({ undone: ['MaxCacheTtl'], conflicts: [] });
    expect(await text()).not.toContain('MaxCacheTtl');
    expect(await text()).toContain('"MaxNegativeCacheTtl"');
    expect(valueOf(await rig.undo(second))).toMatchObject({ undone: ['MaxNegativeCacheTtl'], conflicts: [] });
    expect(await text()).not.toContain('CacheTtl');
  });

  it('is back already where somebody else has removed it', async () => {
    await apply({ TcpTimedWaitDelay: 30, MaxCacheTtl: 3600 });
    await writeFile(path, exportBytes((await text()).replace(/"MaxCacheTtl".*\r\n/u, '')));
    expect(valueOf(await rig.undo())).toMatchObject({
      undone: ['TcpTimedWaitDelay'],
      conflicts: [],
      entry: { state: 'undone' },
    });
  });

  it('is not stated as deleted by a recovery that finds it never written', async () => {
    const journal = await interrupt(rig);
    const state = await rig.state();
    const unwritten = {
      id: 'MaxCacheTtl',
      before: { kind: 'unknown' },
      after: { kind: 'registry', type: 4, data: '100e0000' },
    } as const;
    await state.writeJournal({ ...journal, changes: [...journal.changes, unwritten] });
    const edited = await addComment();
    expect(valueOf(await rig.recover())).toMatchObject({ kind: 'restored', conflicts: [] });
    expect(await text()).toBe(edited);
  });
});
