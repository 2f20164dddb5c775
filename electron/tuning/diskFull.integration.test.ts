import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegistryFileMachine } from '../machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../machine/registryFile/registryFileStore';
import { exportBytes, windowsInMemory } from './fixtures/machines';
import { planFor, Rig, valueOf } from './fixtures/rig';

const page = 4096;
const pages = 24;

/** A disk of a hundred kilobytes; null where nobody may mount one. */
function mountSmallDisk(): string | null {
  const disk = mkdtempSync(join(tmpdir(), 'tcpilot-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${pages * page}`, 'tmpfs', disk]);
  if (mounted.status === 0) return disk;
  rmSync(disk, { recursive: true });
  return null;
}

const disk = mountSmallDisk();
afterAll(() => {
  if (disk === null) return;
  spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Leaves so many pages free. */
async function fill(free: number): Promise<void> {
  await writeFile(join(disk ?? '', 'ballast'), Buffer.alloc((pages - free) * page)).catch(() => undefined);
}

describe.runIf(disk !== null)('a disk that is full', () => {
  const values = { TcpTimedWaitDelay: 30, 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } };
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tcpilot-full-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
    for (const name of await readdir(disk ?? '')) await rm(join(disk ?? '', name), { recursive: true });
  });

  it('under the records: applied and told, or nothing changed, whatever it is that does not fit', async () => {
    const outcomes = new Set<string>();
    for (let free = 0; free <= 16; free += 1) {
      const windows = windowsInMemory();
      const before = windows.dump();
      const state = join(disk ?? '', `state-${free}`);
      mkdirSync(state);
      const rig = Rig.over(windows.machine, state);
      const plan = await planFor(windows.machine, values);
      await fill(free);
      const applied = await rig.apply(plan);
      const told = await rig.told();
      if (applied.ok) expect(told, `${free} pages`).toEqual(['1 applied']);
      else {
        expect(applied.error.code, `${free} pages`).toBe('state-folder');
        expect(windows.dump(), `${free} pages`).toEqual(before);
        expect(told, `${free} pages`).toEqual([]);
      }
      outcomes.add(applied.ok ? 'applied' : 'refused');
      await rm(join(disk ?? '', 'ballast'), { force: true });
      expect(valueOf(await rig.recover()), `${free} pages`).toEqual({ kind: 'nothing' });
      await rm(state, { recursive: true });
    }
    expect([...outcomes].sort()).toEqual(['applied', 'refused']);
  });

  it('under the registry file: the file is as it was, and nothing lies beside it', async () => {
    const file = join(disk ?? '', 'export.reg');
    await writeFile(file, exportBytes());
    const rig = Rig.over(createRegistryFileMachine(new RegistryFileStore(file)), folder);
    const plan = await planFor(rig.machine, values);
    await fill(1);
    expect(await rig.apply(plan)).toMatchObject({
      error: { code: 'rolled-back', cause: { error: { code: 'disk' } } },
    });
    expect((await readFile(file)).equals(exportBytes())).toBe(true);
    expect((await readdir(disk ?? '')).sort()).toEqual(['ballast', 'export.reg']);
    expect(await rig.told()).toEqual(['1 rolled-back']);

    await rm(join(disk ?? '', 'ballast'));
    valueOf(await rig.apply(plan));
    await fill(0);
    expect(await rig.undo()).toMatchObject({ error: { code: 'rolled-back' } });
    expect(await rig.told()).toEqual(['2 applied', '1 rolled-back']);
    await rm(join(disk ?? '', 'ballast'));
    valueOf(await rig.undo());
    expect((await readFile(file)).equals(exportBytes())).toBe(true);
  });
});
