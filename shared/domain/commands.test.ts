import { describe, expect, it } from 'vitest';
import type { ParameterId } from '../catalogue/catalogue';
import { commandsFor, lookUpCommand, reservePortsCommands } from './commands';
import { definitionOf } from './fixtures/definition';
import type { TargetValue } from './value';

const guid = '{11111111-2222-3333-4444-555555555555}';
const parameters = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';

describe('the command of a change', () => {
  it.each<[ParameterId, string | null, TargetValue, string]>([
    ['TcpTimedWaitDelay', null, 30, `reg add "${parameters}" /v TcpTimedWaitDelay /t REG_DWORD /d 30 /f`],
    ['MaxUserPort', null, null, `reg delete "${parameters}" /v MaxUserPort /f`],
    [
      'TcpAckFrequency',
      guid,
      1,
      `reg add "${parameters}\\Interfaces\\${guid}" /v TcpAckFrequency /t REG_DWORD /d 1 /f`,
    ],
    [
      'EnableDynamicBacklog',
      null,
      1,
      'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Services\\AFD\\Parameters" /v EnableDynamicBacklog /t REG_DWORD /d 1 /f',
    ],
    [
      'DynamicPortRange.ipv4.tcp',
      null,
      { start: 10000, count: 55536 },
      'netsh interface ipv4 set dynamicport tcp start=10000 num=55536 store=persistent',
    ],
    [
      'DynamicPortRange.ipv6.udp',
      null,
      { start: 49152, count: 16384 },
      'netsh interface ipv6 set dynamicport udp start=49152 num=16384 store=persistent',
    ],
    [
      'netsh.tcp.global.ecncapability',
      null,
      'enabled',
      'netsh interface tcp set global ecncapability=enabled',
    ],
    ['netsh.tcp.global.initialrto', null, 2000, 'netsh interface tcp set global initialrto=2000'],
  ])('of %s (%s) to %j is what one would type', (id, adapter, after, command) => {
    expect(commandsFor(definitionOf(id), adapter, after)).toEqual([command]);
  });

  it('does not exist for taking away what netsh holds', () => {
    expect(commandsFor(definitionOf('DynamicPortRange.ipv4.tcp'), null, null)).toEqual([]);
  });
});

describe('the command that looks a value up', () => {
  it.each<[ParameterId, string | null, string | null]>([
    ['TcpTimedWaitDelay', null, `reg query "${parameters}" /v TcpTimedWaitDelay`],
    ['TcpAckFrequency', guid, `reg query "${parameters}\\Interfaces\\${guid}" /v TcpAckFrequency`],
    ['TcpAckFrequency', '*', null],
    ['DynamicPortRange.ipv6.udp', null, 'netsh interface ipv6 show dynamicport udp'],
    ['netsh.tcp.global.ecncapability', null, 'netsh interface tcp show global'],
  ])('of %s at %s is %s', (id, adapter, command) => {
    expect(lookUpCommand(definitionOf(id), adapter)).toBe(command);
  });
});

it('reserves neighbouring ports as one block', () => {
  expect(reservePortsCommands('ipv4', 'tcp', [8081, 9000, 8080, 9000])).toEqual([
    'netsh interface ipv4 add excludedportrange protocol=tcp startport=8080 numberofports=2 store=persistent',
    'netsh interface ipv4 add excludedportrange protocol=tcp startport=9000 numberofports=1 store=persistent',
  ]);
});
