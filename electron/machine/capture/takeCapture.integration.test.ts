import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../tuning/snapshot';
import { openMachineFile } from '../openMachine';
import { bedKind, bedName, openWindowsBed, type WindowsBed } from '../windows/fixtures/windowsBed';
import { capturedTexts, capturedTrees, takeCapture } from './takeCapture';

const collect = join(import.meta.dirname, '../../../scripts/collect.cmd');
const adapter = '{0F0E0D0C-1111-2222-3333-0A0B0C0D0E0F}';
const tcpip = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';

describe.runIf(bedKind !== null)(`a capture ${bedName}`, () => {
  let bed: WindowsBed;
  const runCollect = (folder: string) =>
    bed.program('cmd', ['/c', bed.runner.pathFor(collect), bed.runner.pathFor(folder)]);
  const valuesOf = async (folder: string) => {
    const machine = await openMachineFile(folder);
    if (!machine.ok) throw new Error(JSON.stringify(machine.error));
    const snapshot = await takeSnapshot(machine.value, { chosenFamily: null });
    if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.error));
    return snapshot.value;
  };

  beforeAll(() => {
    bed = openWindowsBed();
    bed.importText(
      `Windows Registry Editor Version 5.00\n\n[${tcpip}]\n"TcpTimedWaitDelay"=dword:0000001f\n\n[${tcpip}\\Interfaces\\${adapter}]\n"DhcpIPAddress"="192.0.2.77"\n"TcpAckFrequency"=dword:00000001\n`,
    );
  });
  afterAll(() => {
    bed.dispose();
  });

  it('opens again as the machine that it was taken of', async () => {
    const folder = join(bed.folder, 'taken');

    const taken = await takeCapture(bed.runner, folder, '10.0.19045');

    expect(readdirSync(folder).sort()).toEqual([...taken.written].sort());
    expect(taken.written).toContain('tcpip.reg');
    const { values, adapters, windows } = await valuesOf(folder);
    expect(values.get('TcpTimedWaitDelay')).toBe(31);
    expect(values.get('MaxUserPort')).toBeNull();
    expect(values.get(`TcpAckFrequency@${adapter}`)).toBe(1);
    expect(adapters).toMatchObject([{ guid: adapter, addresses: ['192.0.2.77'] }]);
    expect(windows).toMatchObject({ build: 19045, basis: 'known' });
  });

  it.runIf(bedKind === 'wine')('leaves a silent netsh unreadable and says what is missing', async () => {
    const folder = join(bed.folder, 'silent');

    const taken = await takeCapture(bed.runner, folder, '10.0.19045');

    expect(taken.missing).toContain('tcp-global.txt');
    expect((await valuesOf(folder)).values.get('DynamicPortRange.ipv4.tcp')).toHaveProperty('unreadable');
  });

  it.runIf(bedKind === 'wine')('is taken by collect.cmd as well', async () => {
    const folder = join(bed.folder, 'collected & (here) !x!');

    const { status, out, err } = runCollect(folder);

    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Collected: "');
    expect(existsSync(join(folder, 'tcpip.reg'))).toBe(true);
    const { values, windows } = await valuesOf(folder);
    expect(values.get('TcpTimedWaitDelay')).toBe(31);
    expect(values.get(`TcpAckFrequency@${adapter}`)).toBe(1);
    expect(windows.basis).toBe('known');
  });

  it.runIf(bedKind === 'wine')('is not claimed by collect.cmd where nothing could be written', () => {
    const taken = join(bed.folder, 'a file');
    writeFileSync(taken, 'mine');

    const { status, out, err } = runCollect(taken);

    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/Nothing can be written to the folder ".*a file"/);
    expect(readFileSync(taken, 'utf8')).toBe('mine');
  });
});

describe('collect.cmd', () => {
  const text = readFileSync(collect, 'latin1');

  it.each(Object.entries(capturedTrees))('exports what a capture has in %s', (file, key) => {
    expect(text).toContain(`export "${key}" "%OUT%\\${file}" /y`);
  });

  it.each(Object.entries(capturedTexts))('asks what a capture has in %s', (file, [program, ...args]) => {
    expect(text).toContain(`"%SYS%\\${program}" ${args.join(' ')} > "%OUT%\\${file}"`);
  });

  it('is ASCII with the line ends of a batch file', () => {
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
