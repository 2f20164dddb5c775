import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Machine, RegistryWrite } from '../machine/machine';
import { creatableKeys } from './creatableKeys';
import { interrupt } from './fixtures/interrupt';
import { adapter, exportBytes, windowsInMemory } from './fixtures/machines';
import { openFileRig } from './fixtures/fileRig';
import { planFor, Rig, valueOf } from './fixtures/rig';
import { hostile, ids, pathsIn, placeOf, places, withField } from './fixtures/tamperedFields';
import { hashOf } from './imageStore';

/** Somebody who may write into the state folder has changed the records; then the user undoes, or recovers. */

const evil =
  '\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Evil]\r\n"ImagePath"="C:\\\\evil.exe"\r\n';

let path: string;
let rig: Rig;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path, rig, remove } = await openFileRig());
});
afterEach(() => remove());

describe('kept bytes of a registry file that somebody else has put there', () => {
  const foreign = Buffer.concat([exportBytes(), Buffer.from(evil, 'utf16le')]);

  it('do not come into the file by an undo: the values alone are taken back', async () => {
    valueOf(await rig.apply(await planFor(rig.machine, { TcpTimedWaitDelay: 30 })));
    const state = await rig.state();
    const [entry] = await rig.entries();
    if (entry?.image == null) throw new Error('The entry keeps no bytes');
    const before = await state.images.keep(foreign);
    await state.writeEntry({ ...entry, image: { before, after: entry.image.after } });
    expect(valueOf(await rig.undo())).toMatchObject({ undone: ['TcpTimedWaitDelay'], conflicts: [] });
    const text = await readFile(path, 'utf16le');
    expect(text).not.toContain('Evil');
    expect(text).not.toContain('TcpTimedWaitDelay');
  });

  it('do not come into the file by a recovery', async () => {
    const journal = await interrupt(rig);
    const state = await rig.state();
    const image = await state.images.keep(foreign);
    const own = await state.images.keep(exportBytes());
    expect(own).toBe(hashOf(await readFile(path)));
    await state.writeJournal({ ...journal, transaction: 'undo', image, replacement: own });
    await rig.recover();
    expect((await readFile(path)).equals(exportBytes())).toBe(true);
  });
});

interface Recorder {
  readonly machine: Machine;
  readonly writes: RegistryWrite[];
  readonly removed: string[];
}

/** A Windows in memory that remembers where anything was written. */
function recorded(): Recorder {
  const { machine } = windowsInMemory();
  const writes: RegistryWrite[] = [];
  const removed: string[] = [];
  const registry = {
    ...machine.registry,
    write: (all: readonly RegistryWrite[]) => {
      writes.push(...all);
      return machine.registry.write(all);
    },
    removeEmptyKey: (key: string) => {
      removed.push(key);
      return machine.registry.removeEmptyKey(key);
    },
  };
  return { machine: { ...machine, registry }, writes, removed };
}

const keys = creatableKeys(ids.map((id) => ({ id })));

/** Several fields of a record at once. */
async function tampered(file: string, seeds: readonly number[], puts: readonly unknown[]): Promise<string> {
  let record: unknown = JSON.parse(await readFile(file, 'utf8'));
  const all = pathsIn(record).slice(1);
  for (const [index, seed] of seeds.entries()) {
    record = withField(record, all[seed % all.length] ?? [], puts[index % puts.length]);
  }
  const text = record === undefined ? '' : JSON.stringify(record);
  await writeFile(file, text);
  return text;
}

const seeds = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 3 });
const puts = fc.array(hostile, { minLength: 1, maxLength: 3 });

describe('a record of which any fields were changed', () => {
  it.each(['history entry', 'journal'] as const)(
    'never makes an undo or a recovery touch what the catalogue does not name: %s',
    { timeout: 120_000 },
    async (kind) => {
      let written = 0;
      await fc.assert(
        fc.asyncProperty(seeds, puts, async (at, put) => {
          const { machine, writes, removed } = recorded();
          const own = await Rig.with(machine);
          const values = {
            TcpTimedWaitDelay: 30,
            EnableDynamicBacklog: 1,
            [`TcpAckFrequency@${adapter}`]: 1,
          };
          const state = await own.state();
          if (kind === 'journal') {
            await interrupt(own);
          } else {
            valueOf(await own.apply(await planFor(machine, values)));
          }
          writes.length = 0;
          removed.length = 0;
          const text = await tampered(
            kind === 'journal' ? state.journalPath : state.historyPath('1'),
            at,
            put,
          );
          const outcome = kind === 'journal' ? await own.recover() : await own.undo();
          written += writes.length;
          for (const { key, name } of writes)
            expect(places.has(placeOf(`${key}\\${name}`)), `${key}\\${name}: ${text}`).toBe(true);
          for (const key of removed) expect(keys.has(key), `${key}: ${text}`).toBe(true);
          if (!outcome.ok) expect(outcome.error.code).toMatch(/^[a-z-]+$/u);
          await own.remove();
        }),
        { numRuns: Number(process.env.TCPILOT_TAMPER_RUNS ?? '250') },
      );
      expect(written).toBeGreaterThan(0);
    },
  );
});
