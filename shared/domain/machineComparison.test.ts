import { describe, expect, it } from 'vitest';
import { ethernet, snapshotOf, unplugged, windowsXp, type SnapshotParts } from './fixtures/machineSnapshot';
import { compareMachines, isProposed, verdictCounts, type ComparedMachines } from './machineComparison';
import { scanReport } from './scanReport';

const theirs = { guid: '{99999999-0000-0000-0000-000000000000}', name: 'Lab', addresses: ['192.0.2.99'] };

function comparisonOf(here: SnapshotParts, other: SnapshotParts) {
  const role = { kind: 'builtin', id: 'windows-defaults' } as const;
  return compareMachines(scanReport(snapshotOf(here), role), scanReport(snapshotOf(other), role));
}

function rowOf(id: string, here: SnapshotParts, other: SnapshotParts): ComparedMachines {
  const row = comparisonOf(here, other).rows.find((candidate) => candidate.row.id === id);
  if (row === undefined) throw new Error(`Not compared: ${id}`);
  return row;
}

const wrongType = { unreadable: { kind: 'wrong-type', type: 'REG_SZ', data: '"30"' } } as const;
const notRead = { unreadable: { kind: 'not-in-export' } } as const;

describe('compareMachines', () => {
  it('finds nothing between two machines on which nothing was set', () => {
    const { differs, unknown, 'same-in-effect': inEffect } = verdictCounts(comparisonOf({}, {}));
    expect({ differs, inEffect }).toEqual({ differs: 0, inEffect: 0 });
    // netsh globals for which no default is documented.
    expect(unknown).toBeLessThan(10);
  });

  it('proposes what the other holds, an absent value included', () => {
    const set = { values: { TcpTimedWaitDelay: 30 } };
    expect(rowOf('TcpTimedWaitDelay', {}, set)).toMatchObject({ verdict: 'differs', takeable: 30 });
    const back = rowOf('TcpTimedWaitDelay', set, {});
    expect(back).toMatchObject({ verdict: 'differs', takeable: null });
    expect(isProposed(back)).toBe(true);
  });

  it('takes absence and the default that it means for the same in effect', () => {
    const row = rowOf('KeepAliveTime', {}, { values: { KeepAliveTime: 7_200_000 } });
    expect(row).toMatchObject({ verdict: 'same-in-effect', takeable: undefined });
    // Without it an XP hands out ports up to 5000; a later Windows goes by its dynamic port range.
    const limited = { values: { MaxUserPort: 5000 } };
    expect(rowOf('MaxUserPort', limited, { windows: windowsXp }).verdict).toBe('same-in-effect');
    expect(rowOf('MaxUserPort', limited, {}).verdict).toBe('differs');
  });

  it('never takes what could not be read for a difference', () => {
    const unread = { values: { TcpTimedWaitDelay: notRead } };
    const set = { values: { TcpTimedWaitDelay: 30 } };
    expect(rowOf('TcpTimedWaitDelay', set, unread)).toMatchObject({
      verdict: 'unknown',
      takeable: undefined,
    });
    expect(rowOf('TcpTimedWaitDelay', unread, {})).toMatchObject({ verdict: 'unknown', takeable: undefined });
    const unseen = rowOf('TcpTimedWaitDelay', unread, set);
    expect(unseen).toMatchObject({ verdict: 'unknown', takeable: 30 });
    expect(isProposed(unseen)).toBe(false);
  });

  it('tells a value of a wrong type from one of the right type', () => {
    const odd = { values: { TcpTimedWaitDelay: wrongType } };
    expect(rowOf('TcpTimedWaitDelay', odd, { values: { TcpTimedWaitDelay: 30 } })).toMatchObject({
      verdict: 'differs',
      takeable: 30,
    });
    expect(rowOf('TcpTimedWaitDelay', odd, odd).verdict).toBe('unknown');
    expect(rowOf('TcpTimedWaitDelay', odd, { values: { TcpTimedWaitDelay: notRead } }).verdict).toBe(
      'unknown',
    );
  });

  it('offers nothing that no plan here would take', () => {
    const other = { values: { TcpTimedWaitDelay: 9999 } };
    expect(rowOf('TcpTimedWaitDelay', {}, other)).toMatchObject({ verdict: 'differs', takeable: undefined });
  });

  it('offers what this Windows ignores and does not propose it', () => {
    const row = rowOf('TcpWindowSize', {}, { values: { TcpWindowSize: 65_535 } });
    expect(row).toMatchObject({ verdict: 'differs', takeable: 65_535, acts: false });
    expect(isProposed(row)).toBe(false);
  });

  it('compares an adapter with its counterpart under the id that it has here', () => {
    const other = { adapters: [theirs], values: { [`TcpAckFrequency@${theirs.guid}`]: 1 } };
    const id = `TcpAckFrequency@${ethernet.guid}`;
    expect(rowOf(id, {}, other)).toMatchObject({ verdict: 'differs', takeable: 1 });
    const { rows, adapters } = comparisonOf({}, other);
    expect(adapters.onlyHere).toEqual([unplugged]);
    expect(rows.some(({ row }) => row.adapter === unplugged.guid)).toBe(false);
  });
});
