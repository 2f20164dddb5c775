import { describe, expect, it } from 'vitest';
import { checkTarget } from './drift';
import { snapshotOf } from './fixtures/machineSnapshot';

const denied = { unreadable: { kind: 'access-denied' } } as const;

describe('a check against a target', () => {
  it('tells of every value whether it holds; what cannot be read does not', () => {
    const snapshot = snapshotOf({ values: { TcpTimedWaitDelay: 30, KeepAliveTime: denied } });
    const values = new Map([
      ['TcpTimedWaitDelay', 30],
      ['MaxUserPort', null],
      ['KeepAliveTime', 1000],
      ['DefaultTTL', 64],
    ]);

    const checked = checkTarget(snapshot, { name: 'custom', values });

    expect(checked.ok && checked.value).toEqual([
      { id: 'TcpTimedWaitDelay', expected: 30, found: 30, holds: true },
      { id: 'MaxUserPort', expected: null, found: null, holds: true },
      { id: 'KeepAliveTime', expected: 1000, found: denied, holds: false },
      { id: 'DefaultTTL', expected: 64, found: null, holds: false },
    ]);
  });
});
