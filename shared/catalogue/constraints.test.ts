import { describe, expect, it } from 'vitest';
import type { Constraint, ConstraintRule } from '../domain/constraint';
import { violatedConstraints } from '../domain/constraints';
import type { CurrentValue } from '../domain/value';
import type { WindowsFamily } from '../domain/windowsVersion';
import { parameterById, parameterIds } from './catalogue';
import { constraints } from './constraints';
import { sources } from './sources';

const rows = constraints.map((constraint: Constraint) => [constraint.id, constraint] as const);

function parametersIn(rule: ConstraintRule): readonly string[] {
  return Object.entries(rule)
    .filter(([field]) => field !== 'kind')
    .flatMap(([, value]: [string, string | number | readonly string[]]) => value)
    .filter((value) => typeof value === 'string');
}

function broken(
  values: Readonly<Record<string, CurrentValue>>,
  family: WindowsFamily = 'win10_11_2016_2025',
): readonly string[] {
  return violatedConstraints(constraints, {
    family,
    adapters: [],
    isPerInterface: (id) => parameterById(id)?.target.kind === 'interface',
    valueOf: (id) => values[id] ?? null,
  }).map(({ constraint }) => constraint.id);
}

describe('every rule', () => {
  it('has an id of its own', () => {
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  });

  it.each(rows)('%s is about parameters of the catalogue', (_id, { rule }) => {
    expect(parametersIn(rule).length).toBeGreaterThan(0);
    expect(parameterIds).toEqual(expect.arrayContaining([...parametersIn(rule)]));
  });

  it.each(rows)('%s names what it rests on', (_id, constraint) => {
    expect(constraint.sources.length + (constraint.guides?.length ?? 0)).toBeGreaterThan(0);
    expect(Object.keys(sources)).toEqual(expect.arrayContaining([...constraint.sources]));
  });
});

describe('the rules, applied', () => {
  it.each([
    // 62420 is the figure of the guides; 42.75 segments of 1460 bytes.
    [{ TcpWindowSize: 62_420 }, ['window-multiple-of-mss']],
    [{ TcpWindowSize: 64_240 }, []],
    [{ TcpWindowSize: 65_160 }, []],
    [{ TcpWindowSize: 64_240, Tcp1323Opts: 3 }, ['window-multiple-of-mss']],
    [{ TcpWindowSize: 65_160, Tcp1323Opts: 3 }, []],
    [{ TcpWindowSize: 65_160, Tcp1323Opts: 1 }, ['window-multiple-of-mss']],
    [{ TcpWindowSize: 256_960, Tcp1323Opts: 1 }, []],
    [{ TcpWindowSize: 256_960, Tcp1323Opts: 0 }, ['window-needs-scaling']],
    [{ GlobalMaxTcpWindowSize: 65_536, Tcp1323Opts: 2 }, ['global-window-needs-scaling']],
    [{ GlobalMaxTcpWindowSize: 65_535, Tcp1323Opts: 2 }, []],
    [
      { MinimumDynamicBacklog: 21, MaximumDynamicBacklog: 20, EnableDynamicBacklog: 1 },
      ['backlog-min-le-max'],
    ],
    [{ MinimumDynamicBacklog: 20, MaximumDynamicBacklog: 20, EnableDynamicBacklog: 1 }, []],
    [{ DynamicBacklogGrowthDelta: 10 }, ['backlog-needs-enable']],
    [{ MaxHashTableSize: 8192, NumTcbTablePartitions: 24 }, ['partitions-power-of-two']],
    [{ MaxHashTableSize: 1000 }, ['hash-table-power-of-two']],
    [{ KeepAliveTime: 1000, KeepAliveInterval: 1000 }, ['keep-alive-interval-below-time']],
    [{ KeepAliveTime: 1001, KeepAliveInterval: 1000 }, []],
  ] as const)('%j breaks %j', (values, expected) => {
    expect(broken(values)).toEqual(expected);
  });

  it('leaves MaxUserPort and a netsh range together to Windows versions that have both', () => {
    const both = { MaxUserPort: 65_534, 'DynamicPortRange.ipv4.tcp': { start: 10_000, count: 55_536 } };
    expect(broken(both)).toEqual(['max-user-port-with-netsh-range']);
    expect(broken(both, 'xp_2003')).toEqual([]);
  });
});
