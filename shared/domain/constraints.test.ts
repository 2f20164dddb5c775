import { describe, expect, it } from 'vitest';
import { constraints } from '../catalogue/constraints';
import type { Constraint, ConstraintRule } from './constraint';
import { violatedConstraints } from './constraints';
import type { CurrentValue } from './value';
import type { WindowsFamily } from './windowsVersion';

const guid = '{11111111-2222-3333-4444-555555555555}';
const perInterface = new Set(['MTU', 'TcpAckFrequency']);
const unreadable = { unreadable: { kind: 'not-in-export' } } as const;

function membersBreaking(
  rules: readonly Constraint[],
  values: Readonly<Record<string, CurrentValue>>,
  family: WindowsFamily = 'xp_2003',
) {
  const byId = new Map(Object.entries(values));
  return violatedConstraints(rules, {
    family,
    adapters: [guid],
    isPerInterface: (id) => perInterface.has(id),
    valueOf: (id) => byId.get(id),
  }).map(({ constraint, members }) => [constraint.id, ...members]);
}

function ruleOf(rule: ConstraintRule): Constraint {
  return { id: 'rule', rule, severity: 'error', reportedAsFinding: true, evidence: 'inferred', sources: [] };
}

describe('the rules of the catalogue', () => {
  it.each<[string, Readonly<Record<string, CurrentValue>>, readonly string[][]]>([
    [
      'a minimum above the maximum',
      { MinimumDynamicBacklog: 200, MaximumDynamicBacklog: 100, EnableDynamicBacklog: 1 },
      [['backlog-min-le-max', 'MinimumDynamicBacklog', 'MaximumDynamicBacklog']],
    ],
    [
      'a minimum at the maximum',
      { MinimumDynamicBacklog: 100, MaximumDynamicBacklog: 100, EnableDynamicBacklog: 1 },
      [],
    ],
    [
      'a minimum without a maximum',
      { MinimumDynamicBacklog: 200, MaximumDynamicBacklog: null, EnableDynamicBacklog: 1 },
      [],
    ],
    [
      'backlog values without the switch',
      { MinimumDynamicBacklog: 20, EnableDynamicBacklog: null },
      [['backlog-needs-enable', 'EnableDynamicBacklog', 'MinimumDynamicBacklog']],
    ],
    [
      'backlog values and a switch nobody could read',
      { MinimumDynamicBacklog: 20, EnableDynamicBacklog: unreadable },
      [],
    ],
    [
      'a large window without scaling',
      { TcpWindowSize: 256960, Tcp1323Opts: 0 },
      [['window-needs-scaling', 'TcpWindowSize', 'Tcp1323Opts']],
    ],
    ['a large window with scaling and timestamps', { TcpWindowSize: 260640, Tcp1323Opts: 3 }, []],
    ['a large window where scaling is not set', { TcpWindowSize: 256960, Tcp1323Opts: null }, []],
    ['62420', { TcpWindowSize: 62420, Tcp1323Opts: null }, [['window-multiple-of-mss', 'TcpWindowSize']]],
    ['64240', { TcpWindowSize: 64240, Tcp1323Opts: null }, []],
    ['65160 with timestamps', { TcpWindowSize: 65160, Tcp1323Opts: 2 }, []],
    [
      '64240 with timestamps',
      { TcpWindowSize: 64240, Tcp1323Opts: 2 },
      [['window-multiple-of-mss', 'TcpWindowSize', 'Tcp1323Opts']],
    ],
    ['a table of 1000', { MaxHashTableSize: 1000 }, [['hash-table-power-of-two', 'MaxHashTableSize']]],
    ['a table of 65536', { MaxHashTableSize: 65536 }, []],
    [
      'an interval as long as the time',
      { KeepAliveInterval: 1000, KeepAliveTime: 1000 },
      [['keep-alive-interval-below-time', 'KeepAliveInterval', 'KeepAliveTime']],
    ],
  ])('judge %s', (_name, values, expected) => {
    expect(membersBreaking(constraints, values)).toEqual(expected);
  });

  it('hold for the families that they name alone', () => {
    const values = { MaxUserPort: 65534, 'DynamicPortRange.ipv4.tcp': { start: 49152, count: 16384 } };
    expect(membersBreaking(constraints, values, 'xp_2003')).toEqual([]);
    expect(membersBreaking(constraints, values, 'win10_11_2016_2025')).toEqual([
      ['max-user-port-with-netsh-range', 'MaxUserPort', 'DynamicPortRange.ipv4.tcp'],
    ]);
  });
});

describe('a rule about per-interface parameters', () => {
  it('is checked for each adapter, with machine-wide members as they are', () => {
    const rule = ruleOf({ kind: 'less-or-equal', lesser: 'MTU', greater: 'Limit' });
    expect(membersBreaking([rule], { [`MTU@${guid}`]: 1500, Limit: 1400 })).toEqual([
      ['rule', `MTU@${guid}`, 'Limit'],
    ]);
  });
});

describe('a rule about bits', () => {
  it('reads a DWORD with its highest bit set', () => {
    const rule = ruleOf({ kind: 'needs-bit', member: 'A', above: 0, flags: 'B', mask: 0x80000000 });
    expect(membersBreaking([rule], { A: 1, B: 0xffffffff })).toEqual([]);
    expect(membersBreaking([rule], { A: 1, B: 0x7fffffff })).toEqual([['rule', 'A', 'B']]);
  });
});
