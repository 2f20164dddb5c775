import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dwordData } from '../../shared/parsing/regFile/valueText';
import { createRegistryFileMachine } from '../machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../machine/registryFile/registryFileStore';
import { describeRegistryPort } from '../machine/registryPort.contract';
import type { FileImagePort, Machine } from '../machine/machine';
import { exportBytes, tcpip, windowsInMemory } from './fixtures/machines';
import { planFor, Rig, valueOf } from './fixtures/rig';
import type { Progress } from './transactionContext';

let rig: Rig;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-apply-'));
});
afterEach(async () => {
  await rig.remove();
  await rm(folder, { recursive: true, force: true });
});

async function onWindows(options: Parameters<typeof windowsInMemory>[0] = {}) {
  const windows = windowsInMemory(options);
  rig = await Rig.with(windows.machine);
  return windows;
}

async function onFile(): Promise<string> {
  const path = join(folder, 'export.reg');
  await writeFile(path, exportBytes());
  rig = await Rig.with(createRegistryFileMachine(new RegistryFileStore(path)));
  return path;
}

describe('an apply', () => {
  it('is refused when a value has changed since the plan, and names it', async () => {
    const windows = await onWindows();
    const plan = await planFor(rig.machine, { TcpTimedWaitDelay: 30, MaxUserPort: null });
    windows.set({ key: tcpip, name: 'MaxUserPort', value: dwordData(20000) });
    const before = windows.dump();
    expect(await rig.apply(plan)).toMatchObject({
      error: { code: 'stale-plan', parameterId: 'MaxUserPort', expected: 15000, found: 20000 },
    });
    expect(windows.dump()).toEqual(before);
    expect(await rig.told()).toEqual([]);
  });

  it('is refused on Windows for a value that cannot be read, before anything is written', async () => {
    const windows = await onWindows();
    windows.unreadable.add('ipv4.tcp');
    const range = { start: 10000, count: 55536 };
    const plan = await planFor(rig.machine, { TcpTimedWaitDelay: 30, 'DynamicPortRange.ipv4.tcp': range });
    const before = windows.dump();
    expect(await rig.apply(plan)).toMatchObject({
      error: { code: 'before-unreadable', parameterId: 'DynamicPortRange.ipv4.tcp' },
    });
    expect(windows.dump()).toEqual(before);
  });

  it('takes everything back when a command of netsh reports success and does nothing', async () => {
    const windows = await onWindows({ silentNetsh: true });
    const before = windows.dump();
    const range = { start: 10000, count: 55536 };
    const plan = await planFor(rig.machine, { TcpTimedWaitDelay: 30, 'DynamicPortRange.ipv4.tcp': range });
    expect(await rig.apply(plan)).toMatchObject({
      error: {
        code: 'rolled-back',
        cause: { kind: 'mismatch', parameterId: 'DynamicPortRange.ipv4.tcp' },
        entry: '1',
      },
    });
    expect(windows.dump()).toEqual(before);
    expect(await rig.told()).toEqual(['1 rolled-back']);
  });

  it('says what is where if one value cannot be put back, puts the others back, and recover does the rest', async () => {
    let stuck = false;
    let isHealed = false;
    const windows = await onWindows({ silentNetsh: true });
    const { machine } = windows;
    const before = windows.dump();
    const registry: Machine['registry'] = {
      ...machine.registry,
      write: async (writes) => {
        const refused = stuck && !isHealed && writes.some(({ name }) => name === 'TcpTimedWaitDelay');
        if (refused) return { ok: false, error: { code: 'access-denied', subject: 'key', detail: '' } };
        const written = await machine.registry.write(writes);
        stuck = true;
        return written;
      },
    };
    await rig.remove();
    rig = await Rig.with({ ...machine, registry });
    const range = { start: 10000, count: 55536 };
    const plan = await planFor(rig.machine, {
      TcpTimedWaitDelay: 30,
      MaxUserPort: null,
      'DynamicPortRange.ipv4.tcp': range,
    });
    expect(await rig.apply(plan)).toMatchObject({
      error: {
        code: 'rollback-incomplete',
        remaining: [{ id: 'TcpTimedWaitDelay', expected: null, found: 30 }],
      },
    });
    const key = windows.readKey(tcpip);
    const back = key.state === 'present' ? key.values.get('maxuserport')?.data : undefined;
    expect([...(back ?? [])]).toEqual([...dwordData(15000).data]);
    expect(await rig.recover()).toMatchObject({ error: { code: 'rollback-incomplete' } });
    isHealed = true;
    expect(valueOf(await rig.recover())).toMatchObject({ kind: 'restored', conflicts: [], missed: [] });
    expect(windows.dump()).toEqual(before);
    expect(await rig.told()).toEqual(['1 interrupted']);
  });

  it('does not wait for ever for a range that netsh will not take back', async () => {
    const windows = await onWindows({ refusesLowStart: true });
    windows.ranges.set('ipv4.tcp', { start: 1024, count: 64512 });
    const { machine } = windows;
    let reads = 0;
    const netsh: Machine['netsh'] = {
      ...machine.netsh,
      read: () => {
        reads += 1;
        return reads === 3
          ? Promise.resolve({ ok: false, error: { code: 'timeout', subject: 'netsh', detail: '' } })
          : machine.netsh.read();
      },
    };
    const plan = await planFor(machine, { 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } });
    await rig.remove();
    reads = 1;
    rig = await Rig.with({ ...machine, netsh });
    expect(await rig.apply(plan)).toMatchObject({
      error: { code: 'rollback-incomplete', remaining: [{ id: 'DynamicPortRange.ipv4.tcp' }] },
    });
    expect(valueOf(await rig.recover())).toMatchObject({
      kind: 'restored',
      missed: [{ id: 'DynamicPortRange.ipv4.tcp', found: { start: 10000, count: 55536 } }],
    });
    expect(valueOf(await rig.recover())).toEqual({ kind: 'nothing' });
  });

  it('stops when it is asked to, and puts everything back', async () => {
    const controller = new AbortController();
    const windows = await onWindows({
      onWrite: () => {
        controller.abort();
      },
    });
    const before = windows.dump();
    const plan = await planFor(rig.machine, {
      'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 },
      'DynamicPortRange.ipv4.udp': { start: 10000, count: 55536 },
    });
    const phases: Progress['phase'][] = [];
    const options = { signal: controller.signal, onProgress: ({ phase }: Progress) => phases.push(phase) };
    expect(await rig.apply(plan, options)).toMatchObject({
      error: { code: 'rolled-back', cause: { kind: 'cancelled' } },
    });
    expect(phases).toEqual(['journal', 'write', 'restore']);
    expect(windows.dump()).toEqual(before);
  });

  it('needs elevation where Windows says for certain that there is none, and leaves nothing behind', async () => {
    await onWindows({ elevated: false });
    const plan = await planFor(rig.machine, { TcpTimedWaitDelay: 30 });
    expect(await rig.apply(plan)).toMatchObject({ error: { code: 'not-elevated' } });
    expect(await readdir(rig.stateFolder)).toEqual([]);
  });

  it('keeps what regedit needs to bring the touched values back, and there', async () => {
    await onWindows();
    const range = { start: 10000, count: 55536 };
    const values = {
      TcpTimedWaitDelay: 30,
      MaxUserPort: null,
      KeepAliveTime: 300000,
      'DynamicPortRange.ipv4.tcp': range,
    };
    await rig.apply(await planFor(rig.machine, values));
    const state = await rig.state();
    const undo = await readFile(state.registryExportPath('1', 'undo'));
    expect([...undo.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(undo.toString('utf16le').split('\r\n').slice(5)).toEqual([
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]',
      '"TcpTimedWaitDelay"=-',
      '"MaxUserPort"=dword:00003a98',
      '"KeepAliveTime"="30"',
      '',
      '; netsh interface ipv4 set dynamicport tcp start=1025 num=13976 store=persistent',
      '',
    ]);
    expect(await readFile(state.registryExportPath('1', 'apply'), 'utf16le')).toContain(
      '"MaxUserPort"=-\r\n',
    );
  });
});

describe('an apply to a registry file', () => {
  it('keeps the change of somebody else who came in between, and writes nothing', async () => {
    const path = await onFile();
    const { machine } = rig;
    const foreign = exportBytes()
      .toString('utf16le')
      .replace('"Start"=dword:00000000', '"Start"=dword:00000004');
    const image: FileImagePort | null = machine.image && {
      ...machine.image,
      replace: async (bytes, over) => {
        await writeFile(path, foreign, 'utf16le');
        return machine.image?.replace(bytes, over) ?? { ok: true, value: undefined };
      },
    };
    const plan = await planFor(machine, { TcpTimedWaitDelay: 30 });
    const other = Rig.over({ ...machine, image }, rig.stateFolder);
    expect(await other.apply(plan)).toMatchObject({
      error: { code: 'rolled-back', cause: { error: { code: 'changed-meanwhile' } } },
    });
    expect(await readFile(path, 'utf16le')).toBe(foreign);
  });

  it('says that a file is read-only, and changes nothing', async () => {
    const path = await onFile();
    await chmod(path, 0o444);
    expect(await rig.apply(await planFor(rig.machine, { TcpTimedWaitDelay: 30 }))).toMatchObject({
      error: { code: 'rolled-back', cause: { error: { code: 'read-only' } } },
    });
    expect((await readFile(path)).equals(exportBytes())).toBe(true);
  });

  it('numbers its entries on, whatever the clock says', async () => {
    await onFile();
    for (const value of [30, 31, 32])
      await rig.apply(await planFor(rig.machine, { TcpTimedWaitDelay: value }));
    const state = await rig.state();
    const [newest] = await rig.entries();
    if (newest !== undefined) await state.writeEntry({ ...newest, at: '2001-01-01T00:00:00.000Z' });
    expect((await rig.told()).join()).toBe('3 applied,2 applied,1 applied');
    expect(valueOf(await rig.undo()).entry.id).toBe('3');
  });
});

describeRegistryPort('a Windows in memory', () => Promise.resolve(windowsInMemory().machine.registry));
