import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TargetValue } from '../../shared/domain/value';
import { createRegistryFileMachine } from '../machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../machine/registryFile/registryFileStore';
import type { Machine } from '../machine/machine';
import { faultClock, Killed, type FaultMode } from './fixtures/faultClock';
import { adapter, exportBytes, windowsInMemory } from './fixtures/machines';
import { planFor, Rig, valueOf } from './fixtures/rig';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { faultyFs } = await import('./fixtures/faultyFs');
  return faultyFs(await importOriginal());
});

interface Subject {
  readonly machine: Machine;
  readonly dump: () => Promise<unknown>;
  readonly remove: () => Promise<void>;
}

function memorySubject(coupledRanges: boolean): Promise<Subject> {
  const windows = windowsInMemory({ coupledRanges });
  return Promise.resolve({
    machine: windows.machine,
    dump: () => Promise.resolve(windows.dump()),
    remove: () => Promise.resolve(),
  });
}

async function fileSubject(): Promise<Subject> {
  const folder = await mkdtemp(join(tmpdir(), 'tcpilot-file-'));
  const path = join(folder, 'export.reg');
  await writeFile(path, exportBytes());
  return {
    machine: createRegistryFileMachine(new RegistryFileStore(path)),
    dump: () => readFile(path, 'utf16le'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Registry and netsh, a deletion, an odd type, a key that is created. */
const values: Readonly<Record<string, TargetValue>> = {
  TcpTimedWaitDelay: 30,
  MaxUserPort: null,
  KeepAliveTime: 300000,
  [`TcpAckFrequency@${adapter}`]: 1,
  EnableDynamicBacklog: 1,
  'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 },
  'DynamicPortRange.ipv6.tcp': { start: 10000, count: 55536 },
};

interface Prepared extends Subject {
  readonly rig: Rig;
  readonly before: unknown;
  readonly act: () => Promise<unknown>;
}

async function prepareApply(open: () => Promise<Subject>): Promise<Prepared> {
  const subject = await open();
  const rig = await Rig.with(subject.machine);
  const plan = await planFor(subject.machine, values);
  return { ...subject, rig, before: await subject.dump(), act: () => rig.apply(plan) };
}

async function prepareUndo(open: () => Promise<Subject>): Promise<Prepared> {
  const prepared = await prepareApply(open);
  await prepared.act();
  return { ...prepared, before: await prepared.dump(), act: () => prepared.rig.undo() };
}

/** What the history must say of the only entry, by what the machine holds. */
const truth = {
  apply: { before: ['', '1 rolled-back', '1 interrupted'], after: ['1 applied'] },
  undo: { before: ['1 applied'], after: ['1 undone'] },
} as const;

const machines = [
  ['Windows', () => memorySubject(false)],
  ['a Windows with coupled ranges', () => memorySubject(true)],
  ['a registry file', fileSubject],
] as const;
const cases = machines.flatMap(([name, open]) =>
  (['apply', 'undo'] as const).flatMap((action) =>
    (['refuse', 'fail-after', 'refuse-all', 'kill-before', 'kill-after'] as const).map(
      (mode) => ({ name, open, action, mode }) as const,
    ),
  ),
);

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
  faultClock.heal();
});

async function prepare(action: 'apply' | 'undo', open: () => Promise<Subject>): Promise<Prepared> {
  faultClock.heal();
  const prepared = await (action === 'apply' ? prepareApply(open) : prepareUndo(open));
  faultClock.heal();
  return prepared;
}

async function strike(prepared: Prepared, at: number, mode: FaultMode): Promise<void> {
  faultClock.arm(at, mode);
  await prepared.act().catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  faultClock.heal();
  await prepared.rig.buryOwner();
}

describe('a change in which every single step goes wrong once', () => {
  it.each(cases)('$action on $name, $mode', async ({ open, action, mode }) => {
    const clean = await prepare(action, open);
    expect(await clean.act()).toMatchObject({ ok: true });
    const steps = faultClock.seen;
    const after = await clean.dump();
    await clean.rig.remove();
    await clean.remove();
    expect(steps.length).toBeGreaterThan(20);

    const met = new Set<string>();
    for (let at = 1; at <= steps.length; at += 1) {
      const prepared = await prepare(action, open);
      const where = `step ${at} (${steps[at - 1] ?? ''})`;
      await strike(prepared, at, mode);

      // Only a disk or a machine that goes on refusing, or a death, may leave something to put right.
      if (mode === 'refuse' || mode === 'fail-after') {
        const found = await prepared.dump();
        expect([prepared.before, after], where).toContainEqual(found);
        expect(truth[action][sideOf(found, after)], where).toContain((await prepared.rig.told()).join());
        const isCleaning = steps[at - 1]?.startsWith('rm ') === true;
        if (!isCleaning) expect(await temporaries(prepared), where).toEqual([]);
      }
      const recovered = await prepared.rig.recover();
      expect(recovered, where).toMatchObject({ ok: true });
      const found = await prepared.dump();
      expect([prepared.before, after], where).toContainEqual(found);
      const side = sideOf(found, after);
      met.add(side);
      expect(truth[action][side], where).toContain((await prepared.rig.told()).join());
      expect(valueOf(await prepared.rig.recover()), where).toEqual({ kind: 'nothing' });
      expect(await prepared.dump(), where).toEqual(found);
      expect(await leftovers(prepared), where).toEqual([]);
      await prepared.rig.remove();
      await prepared.remove();
    }
    expect([...met].sort()).toEqual(['after', 'before']);
  });
});

function sideOf(found: unknown, after: unknown): 'before' | 'after' {
  return JSON.stringify(found) === JSON.stringify(after) ? 'after' : 'before';
}

/** What is in the state folder or beside the registry file. */
async function namesOf({ machine, rig }: Prepared): Promise<readonly string[]> {
  const state = await rig.state();
  const beside = machine.image === null ? [] : await readdir(join(machine.image.path, '..'));
  return [...beside, ...(await readdir(state.folder, { recursive: true }).catch(() => []))];
}

/** A lock's draft may be a living process's for a while. */
async function temporaries(prepared: Prepared): Promise<readonly string[]> {
  const names = await namesOf(prepared);
  return names.filter((name) => name.includes('.tmp') && !name.startsWith('.lock-'));
}

async function leftovers(prepared: Prepared): Promise<readonly string[]> {
  const journals = (await namesOf(prepared)).filter((name) => name.includes('journal'));
  return [...(await temporaries(prepared)), ...journals];
}
