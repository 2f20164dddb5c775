import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/catalogue';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import { openMachineFile } from '../machine/openMachine';
import { takeSnapshot } from './snapshot';

const first = '{00000000-0000-0000-0000-00000000000A}';
const second = '{00000000-0000-0000-0000-00000000000B}';
const third = '{00000000-0000-0000-0000-00000000000C}';
const exported = `Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip]
"Start"=dword:0

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]
"MAXUSERPORT"=dword:00003a98
"TcpTimedWaitDelay"="30"
"KeepAliveTime"=hex(b):01,00,00,00,00,00,00,00
"DefaultTTL"=hex(4):40,00
"TcpMaxConnectRetransmisstions"=dword:2
"Hostname"="PC"

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces]
"TcpAckFrequency"=dword:1

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\${first.toLowerCase()}]
"TcpAckFrequency"=dword:1
"EnableDHCP"=dword:1
"DhcpIPAddress"="192.0.2.10"
"IPAddress"=hex(7):30,00,2e,00,30,00,2e,00,30,00,2e,00,30,00,00,00,00,00

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\${second}]
"IPAddress"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,31,00,00,00,31,00,\\
  30,00,2e,00,30,00,2e,00,30,00,2e,00,32,00,00,00,00,00

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\${third}]
"DhcpIPAddress"="0.0.0.0"

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}\\${first}\\Connection]
"Name"="以太网"

; tcpilot DynamicPortRange.ipv4.tcp=1024+13977
; tcpilot netsh.tcp.global.ecncapability=disabled
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-snapshot-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function snapshotOf(content: string, chosenFamily: 'xp_2003' | null = null): Promise<MachineSnapshot> {
  const path = join(folder, 'x.reg');
  await writeFile(path, content);
  const machine = await openMachineFile(path);
  if (!machine.ok) throw new Error(machine.error.code);
  const snapshot = await takeSnapshot(machine.value, { chosenFamily });
  if (!snapshot.ok) throw new Error(snapshot.error.detail);
  return snapshot.value;
}

describe('a snapshot', () => {
  it('holds every parameter, the adapters’ once for each, and a known misspelling that is there', async () => {
    const { values, adapters } = await snapshotOf(exported);
    const expected = catalogue.flatMap(({ id, target }) =>
      target.kind === 'interface' ? adapters.map(({ guid }) => `${id}@${guid}`) : [id],
    );
    expect([...values.keys()]).toEqual([...expected, 'TcpMaxConnectRetransmisstions']);
    expect(adapters).toHaveLength(3);
  });

  it.each([
    ['a number', 'MaxUserPort', 15000],
    ['what is absent', 'Tcp1323Opts', null],
    ['an adapter’s number', `TcpAckFrequency@${first}`, 1],
    ['what an adapter does not have', `TcpAckFrequency@${second}`, null],
    ['a port range', 'DynamicPortRange.ipv4.tcp', { start: 1024, count: 13977 }],
    ['a netsh word', 'netsh.tcp.global.ecncapability', 'disabled'],
    ['what no line tells', 'DynamicPortRange.ipv6.tcp', { unreadable: { kind: 'not-in-export' } }],
    [
      'what is in a key that was not exported',
      'EnableDynamicBacklog',
      { unreadable: { kind: 'not-in-export' } },
    ],
    ['a text', 'TcpTimedWaitDelay', { unreadable: { kind: 'wrong-type', type: 'REG_SZ', data: '"30"' } }],
    [
      '64 bits',
      'KeepAliveTime',
      { unreadable: { kind: 'wrong-type', type: 'REG_QWORD', data: 'hex(b):01,00,00,00,00,00,00,00' } },
    ],
    [
      'two bytes',
      'DefaultTTL',
      { unreadable: { kind: 'wrong-type', type: 'REG_DWORD', data: 'hex(4):40,00' } },
    ],
  ])('reads %s', async (_, id, expected) => {
    expect((await snapshotOf(exported)).values.get(id)).toEqual(expected);
  });

  it('names the adapters and their addresses', async () => {
    expect((await snapshotOf(exported)).adapters).toEqual([
      { guid: first, name: '以太网', addresses: ['192.0.2.10'] },
      { guid: second, name: null, addresses: ['10.0.0.1', '10.0.0.2'] },
      { guid: third, name: null, addresses: [] },
    ]);
  });

  it('notes the names of all numbers and where they are', async () => {
    const { observedNames } = await snapshotOf(exported);
    expect(observedNames).toEqual([
      { service: 'Tcpip', adapter: null, name: 'MAXUSERPORT' },
      { service: 'Tcpip', adapter: null, name: 'DefaultTTL' },
      { service: 'Tcpip', adapter: null, name: 'TcpMaxConnectRetransmisstions' },
      { service: 'Tcpip', adapter: '*', name: 'TcpAckFrequency' },
      { service: 'Tcpip', adapter: first, name: 'TcpAckFrequency' },
      { service: 'Tcpip', adapter: first, name: 'EnableDHCP' },
    ]);
  });

  it('describes the machine, and judges for the chosen Windows', async () => {
    const snapshot = await snapshotOf(exported.replace('"Hostname"', 'junk\n"Hostname"'), 'xp_2003');
    expect(snapshot.machine).toEqual({
      kind: 'registry-file',
      label: 'PC',
      path: join(folder, 'x.reg'),
      windows: null,
      elevated: null,
      registryEngine: null,
      writable: true,
      cores: null,
    });
    expect(snapshot.windows).toEqual({ family: 'xp_2003', build: null, basis: 'chosen' });
    expect(snapshot.notices).toEqual([{ code: 'junk-skipped', file: 'x.reg', line: 12, text: 'junk' }]);
  });

  it('sees one adapter that was exported alone, and nothing else', async () => {
    const alone = `[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\${first}]\n"MTU"=dword:5dc\n`;
    const { adapters, values } = await snapshotOf(alone);
    expect(adapters.map(({ guid }) => guid)).toEqual([first]);
    expect(values.get(`MTU@${first}`)).toBe(1500);
    expect(values.get('MaxUserPort')).toEqual({ unreadable: { kind: 'not-in-export' } });
  });
});

describe('the sample', () => {
  it('is a workstation on which a load test fails', async () => {
    const opened = await openMachineFile(join(import.meta.dirname, '../../assets/sample-workstation.reg'));
    if (!opened.ok) throw new Error(opened.error.code);
    const snapshot = await takeSnapshot(opened.value, { chosenFamily: null });
    if (!snapshot.ok) throw new Error(snapshot.error.detail);
    const { values, adapters, machine, notices, observedNames } = snapshot.value;
    expect(machine).toMatchObject({
      label: 'DESKTOP-LOAD01',
      windows: { build: 22631, installationType: 'Client' },
      cores: 8,
    });
    expect(values.get('MaxUserPort')).toBe(15000);
    expect(values.get('TcpTimedWaitDelay')).toBeNull();
    expect(values.get('TcpWindowSize')).toBe(62420);
    expect(values.get('DynamicPortRange.ipv4.tcp')).toEqual({ start: 1024, count: 13977 });
    expect(values.get('DynamicPortRange.ipv4.udp')).toEqual({ start: 49152, count: 16384 });
    expect(values.get('netsh.tcp.global.autotuninglevel')).toBe('normal');
    expect(observedNames.map(({ name }) => name)).toContain('TcpMaxConnectRetransmisstions');
    expect(adapters.map(({ name, addresses }) => [name, addresses])).toEqual([
      ['Ethernet', ['192.0.2.41']],
      ['Wi-Fi', ['198.51.100.23']],
    ]);
    expect(notices).toEqual([]);
    const unreadable = [...values].filter(
      ([, value]) => typeof value === 'object' && value !== null && 'unreadable' in value,
    );
    // Windows 11 prints no such row any more.
    expect(unreadable.map(([id]) => id)).toEqual(['netsh.tcp.global.chimney']);
  });
});
