import { describe, expect, it } from 'vitest';
import { checkApplied, checkTarget } from './drift';
import { ethernet, snapshotOf } from './fixtures/machineSnapshot';
import type { TargetValue } from './value';

const gone = 'TcpAckFrequency@{99999999-2222-3333-4444-555555555555}';
const unreadable = { unreadable: { kind: 'wrong-type', type: 'REG_SZ', data: '"30"' } } as const;

describe('what was applied', () => {
  it.each<readonly [string, string, TargetValue, boolean]>([
    ['holds where it is still there', 'TcpTimedWaitDelay', 30, true],
    ['has drifted where it is another', 'TcpTimedWaitDelay', 60, false],
    ['has drifted where it is gone', 'MaxUserPort', 65534, false],
    ['holds where it is still absent', 'MaxUserPort', null, true],
    ['has drifted where it cannot be read', 'KeepAliveTime', 300000, false],
    ['has drifted where its adapter is gone', gone, 1, false],
    ['holds for an adapter that is there', `TcpAckFrequency@${ethernet.guid}`, 1, true],
    ['holds where a misspelt value is still gone', 'TcpMaxConnectRetransmisstions', null, true],
    ['has drifted where a misspelt value is back', 'MaxUserPorts', null, false],
  ])('%s', (_, id, expected, holds) => {
    const values = {
      TcpTimedWaitDelay: 30,
      KeepAliveTime: unreadable,
      MaxUserPorts: 5,
      [`TcpAckFrequency@${ethernet.guid}`]: 1,
    };
    expect(checkApplied(snapshotOf({ values }), new Map([[id, expected]]))).toMatchObject([
      { id, expected, holds },
    ]);
  });
});

describe('a target', () => {
  it('is refused where it names an adapter that is not there', () => {
    const checked = checkTarget(snapshotOf(), { name: 'mine', values: new Map([[gone, 1]]) });
    expect(checked).toMatchObject({ ok: false, error: [{ code: 'unknown-adapter' }] });
  });

  it('is compared value by value', () => {
    const values = new Map<string, TargetValue>([
      ['TcpTimedWaitDelay', 30],
      ['MaxUserPort', null],
    ]);
    expect(checkTarget(snapshotOf(), { name: 'mine', values })).toMatchObject({
      value: [
        { id: 'TcpTimedWaitDelay', expected: 30, found: null, holds: false },
        { id: 'MaxUserPort', expected: null, found: null, holds: true },
      ],
    });
  });
});
