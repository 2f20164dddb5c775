import { describe, expect, it } from 'vitest';
import { windowsXp, type SnapshotParts } from './fixtures/machineSnapshot';
import { planned } from './fixtures/planned';
import type { Plan } from './plan';
import type { TargetValue } from './value';

const wide = { start: 10000, count: 55536 };

describe('a plan warns', () => {
  const unreadable = { unreadable: { kind: 'not-in-export' } } as const;

  it.each<[string, Readonly<Record<string, TargetValue>>, SnapshotParts, Plan['warnings'][number]]>([
    [
      'of what is ignored here',
      { MaxHashTableSize: 8192 },
      {},
      { code: 'ignored-here', parameterId: 'MaxHashTableSize', applicability: 'ignored' },
    ],
    [
      'of what is superseded here',
      { MaxUserPort: 65534 },
      {},
      { code: 'ignored-here', parameterId: 'MaxUserPort', applicability: 'superseded' },
    ],
    [
      'of a value that undo could not know',
      { 'DynamicPortRange.ipv4.tcp': wide },
      { values: { 'DynamicPortRange.ipv4.tcp': unreadable } },
      { code: 'before-unreadable', parameterId: 'DynamicPortRange.ipv4.tcp' },
    ],
    [
      'of netsh, which cannot unset',
      { 'netsh.tcp.global.ecncapability': 'enabled' },
      {},
      { code: 'cannot-go-back-exactly', parameterId: 'netsh.tcp.global.ecncapability' },
    ],
    [
      'of a start that netsh would not set again',
      { 'DynamicPortRange.ipv4.tcp': wide },
      { values: { 'DynamicPortRange.ipv4.tcp': { start: 1024, count: 13977 } } },
      { code: 'range-start-below-netsh-minimum', parameterId: 'DynamicPortRange.ipv4.tcp', start: 1024 },
    ],
    [
      'of excluded ports in the new range',
      { 'DynamicPortRange.ipv4.tcp': wide },
      { excludedPortRanges: [{ ip: 'ipv4', transport: 'tcp', start: 50000, end: 50059 }] },
      { code: 'excluded-ports-inside', parameterId: 'DynamicPortRange.ipv4.tcp', start: 50000, end: 50059 },
    ],
    [
      'of a sibling that may follow',
      { 'DynamicPortRange.ipv4.udp': wide },
      {},
      {
        code: 'sibling-may-follow',
        parameterId: 'DynamicPortRange.ipv4.udp',
        sibling: 'DynamicPortRange.ipv6.udp',
      },
    ],
    [
      'of a rule that is only advice',
      { TcpWindowSize: 62420 },
      { windows: windowsXp },
      { code: 'constraint', constraintId: 'window-multiple-of-mss', parameterId: 'TcpWindowSize' },
    ],
  ])('%s', (_name, values, parts, warning) => {
    expect(planned(values, parts).warnings).toContainEqual(warning);
  });

  it('of no sibling that the target names, even where that one holds already', () => {
    const plan = planned(
      { 'DynamicPortRange.ipv4.tcp': wide, 'DynamicPortRange.ipv6.tcp': wide },
      { values: { 'DynamicPortRange.ipv6.tcp': wide } },
    );
    expect(plan.warnings.map(({ code }) => code)).toEqual(['cannot-go-back-exactly']);
  });

  it('of nothing about the way back where a file comes back byte for byte', () => {
    const parts = { machine: { kind: 'registry-file' } } as const;
    expect(planned({ 'netsh.tcp.global.ecncapability': 'enabled' }, parts).warnings).toEqual([]);
  });

  it('of nothing where a value of a wrong type is replaced: undo knows its bytes', () => {
    const wrongType = { unreadable: { kind: 'wrong-type', type: 'REG_SZ', data: '"30"' } } as const;
    expect(planned({ TcpTimedWaitDelay: 30 }, { values: { TcpTimedWaitDelay: wrongType } })).toMatchObject({
      changes: [{ before: wrongType, after: 30 }],
      warnings: [],
    });
  });
});
