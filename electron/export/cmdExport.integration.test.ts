import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exported, type ExportRequest } from '../../shared/export/fixtures/exported';
import type { ExportFile } from '../../shared/export/exportFile';
import { bedKind, openWindowsBed, type WindowsBed } from '../machine/windows/fixtures/windowsBed';
import { exportedTree, runBatch, writeFakeNetsh } from './fixtures/wineCmd';

const services = 'HKLM\\SYSTEM\\CurrentControlSet\\Services';
const tcpip = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';
const withAddress = '{11111111-2222-3333-4444-000000000001}';
const withoutAddress = '{11111111-2222-3333-4444-000000000002}';
const named = '{11111111-2222-3333-4444-000000000003}';

const seed = `Windows Registry Editor Version 5.00

[${tcpip}]
"MaxUserPort"=dword:0000fffe
"TcpMaxDataRetransmissions"=hex:01,02
"KeepAliveInterval"="5"
"TcpTimedWaitDelay"=-
"KeepAliveTime"=-
"Untouched"=dword:00000007

[${tcpip}\\Interfaces\\${withAddress}]
"DhcpIPAddress"="192.0.2.1"
"TcpAckFrequency"=dword:00000002

[${tcpip}\\Interfaces\\${withoutAddress}]
"DhcpIPAddress"="0.0.0.0"

[${tcpip}\\Interfaces\\${named}]
"IPAddress"=hex(7):31,00,2e,00,31,00,2e,00,31,00,2e,00,31,00,00,00,00,00
`;

const values = {
  TcpTimedWaitDelay: 30,
  KeepAliveTime: 1_800_000,
  KeepAliveInterval: 1000,
  MaxUserPort: null,
  TcpMaxDataRetransmissions: 5,
  EnableDynamicBacklog: 1,
  'TcpAckFrequency@*': 1,
  [`TcpAckFrequency@${named}`]: 3,
} as const satisfies ExportRequest['values'];

/** Lines that one tree has and the other has not. */
function changed(before: readonly string[], after: readonly string[]) {
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  };
}

// Never on a real Windows: it would be tuned.
describe.runIf(bedKind === 'wine')('a batch file under Wine', () => {
  let bed: WindowsBed;
  let before: readonly string[] = [];
  let softwareBefore: readonly string[] = [];
  const withNetsh = ({ text, ...file }: ExportFile, netsh: string): ExportFile => ({
    ...file,
    text: text.replace('set "NETSH=%SYS%\\netsh.exe"', `set "NETSH=call ${netsh}"`),
  });

  beforeAll(() => {
    bed = openWindowsBed();
  });
  afterAll(() => {
    bed.dispose();
  });
  beforeEach(() => {
    bed.importText(seed);
    before = exportedTree(bed, services);
    softwareBefore = exportedTree(bed, 'HKLM\\SOFTWARE');
    expect(before.length).toBeGreaterThan(100);
  });

  it('sets exactly its values, again without a change, and its undo leaves the registry as it was', () => {
    const { apply, undo } = exported('cmd', { values });

    const first = runBatch(bed, apply);
    expect(first).toMatchObject({ status: 0, err: '' });
    const after = exportedTree(bed, services);
    const { gone, come } = changed(before, after);
    expect(gone).toEqual([
      '"KeepAliveInterval"="5"',
      '"MaxUserPort"=dword:0000fffe',
      '"TcpMaxDataRetransmissions"=hex:01,02',
      '"TcpAckFrequency"=dword:00000002',
    ]);
    expect(come.filter((line) => line.startsWith('"')).sort()).toEqual([
      '"EnableDynamicBacklog"=dword:00000001',
      '"KeepAliveInterval"=dword:000003e8',
      '"KeepAliveTime"=dword:001b7740',
      '"TcpAckFrequency"=dword:00000001',
      '"TcpAckFrequency"=dword:00000003',
      '"TcpMaxDataRetransmissions"=dword:00000005',
      '"TcpTimedWaitDelay"=dword:0000001e',
    ]);
    expect(after.filter((line) => line.startsWith('"TcpAckFrequency"'))).toHaveLength(2);

    const second = runBatch(bed, apply);
    expect(second.status).toBe(0);
    expect(second.out).not.toMatch(/^ {2}(?:set|deleted)/m);
    expect(exportedTree(bed, services)).toEqual(after);

    expect(runBatch(bed, undo ?? apply)).toMatchObject({ status: 0, err: '' });
    expect(exportedTree(bed, services)).toEqual(before);
    expect(exportedTree(bed, 'HKLM\\SOFTWARE')).toEqual(softwareBefore);
    expect(runBatch(bed, undo ?? apply)).toMatchObject({ status: 3 });
  });

  it('leaves alone on undo what somebody changed since, until it is told otherwise', () => {
    const { apply, undo } = exported('cmd', { values: { TcpTimedWaitDelay: 30, MaxUserPort: null } });
    runBatch(bed, apply);
    bed.reg('add', tcpip, '/v', 'TcpTimedWaitDelay', '/t', 'REG_DWORD', '/d', '77', '/f');

    const refused = runBatch(bed, undo ?? apply);

    expect(refused.status).toBe(1);
    expect(refused.err).toContain('LEFT     TcpTimedWaitDelay');
    const left = exportedTree(bed, services);
    expect(changed(before, left)).toEqual({ gone: [], come: ['"TcpTimedWaitDelay"=dword:0000004d'] });
    expect(runBatch(bed, undo ?? apply, ['/force']).status).toBe(0);
    expect(exportedTree(bed, services)).toEqual(before);
  });

  it('does not claim that a silent netsh has set anything, and does the rest', () => {
    const range = { 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } };
    const { apply, undo } = exported('cmd', {
      values: { TcpTimedWaitDelay: 30, ...range, 'netsh.tcp.global.ecncapability': 'enabled' },
    });

    const ran = runBatch(bed, apply);

    expect(ran.status).toBe(1);
    expect(ran.out).toContain('set      TcpTimedWaitDelay = 30');
    expect(ran.out).not.toContain('DynamicPortRange');
    expect(ran.err).toContain('SKIPPED  DynamicPortRange.ipv4.tcp');
    expect(ran.err).toContain('SKIPPED  netsh.tcp.global.ecncapability');
    const forced = runBatch(bed, apply, ['/force']);
    expect(forced.status).toBe(1);
    expect(forced.err).toContain('FAILED   DynamicPortRange.ipv4.tcp');
    runBatch(bed, undo ?? apply, ['/force']);
    expect(exportedTree(bed, services)).toEqual(before);
  });

  it('sets a port range by netsh, and puts back the one that moved along', () => {
    const netsh = writeFakeNetsh(bed);
    const { apply, undo } = exported('cmd', {
      values: { 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } },
    });
    const rangeOf = (ip: string) =>
      readFileSync(join(bed.folder, `range-${ip}-tcp.txt`), 'utf8')
        .match(/\d+/g)
        ?.join('+');

    const ran = runBatch(bed, withNetsh(apply, netsh));

    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toContain('set      DynamicPortRange.ipv4.tcp = 10000+55536');
    expect([rangeOf('ipv4'), rangeOf('ipv6')]).toEqual(['10000+55536', '10000+55536']);
    expect(runBatch(bed, withNetsh(undo ?? apply, netsh))).toMatchObject({ status: 0, err: '' });
    expect([rangeOf('ipv4'), rangeOf('ipv6')]).toEqual(['49152+16384', '49152+16384']);
  });

  it('runs nothing that the name of a profile says', () => {
    const name = 'x" & echo PWNED> Z:\\tmp\\pwned %COMSPEC% | reg delete HKLM\\SYSTEM /f\r\necho PWNED ^';
    const { apply, undo } = exported('cmd', { values: { TcpTimedWaitDelay: 30 }, name });

    const ran = runBatch(bed, apply);
    expect(ran.status).toBe(0);
    expect(ran.out.split('\r\n').filter((line) => line.startsWith('PWNED'))).toEqual([]);
    expect(ran.out).not.toMatch(/cmd\.exe/i);
    expect(runBatch(bed, undo ?? apply).status).toBe(0);
    expect(exportedTree(bed, services)).toEqual(before);
  });
});
