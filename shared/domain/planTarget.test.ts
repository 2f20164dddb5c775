import { describe, expect, it } from 'vitest';
import { windows11 } from './fixtures/machineSnapshot';
import type { PlanTarget } from './plan';
import { planTargetFrom } from './planTarget';

const base: PlanTarget = {
  name: 'load-test-client',
  values: new Map([
    ['TcpTimedWaitDelay', 30],
    ['MaxUserPort', null],
  ]),
};

describe('a target from the command line', () => {
  it('stands for itself or adds to a preset, the last word counting', () => {
    const request = {
      base,
      assignments: ['tcptimedwaitdelay=60', 'KeepAliveTime=0x927C0'],
      removals: ['KeepAliveInterval'],
    };
    const target = planTargetFrom(request, windows11);
    expect(target.ok && target.value.name).toBe('load-test-client');
    expect(target.ok && [...target.value.values]).toEqual([
      ['TcpTimedWaitDelay', 60],
      ['MaxUserPort', null],
      ['KeepAliveTime', 600_000],
      ['KeepAliveInterval', null],
    ]);
    const custom = planTargetFrom(
      { base: null, assignments: ['TcpAckFrequency@*=1'], removals: [] },
      windows11,
    );
    expect(custom).toEqual({
      ok: true,
      value: { name: 'custom', values: new Map([['TcpAckFrequency@*', 1]]) },
    });
  });

  it('may delete a misspelt value and not set it', () => {
    const id = 'TcpMaxConnectRetransmisstions';
    const removal = planTargetFrom({ base: null, assignments: [], removals: [id.toLowerCase()] }, windows11);
    expect(removal.ok && removal.value.values.get(id)).toBeNull();
    expect(planTargetFrom({ base: null, assignments: [`${id}=5`], removals: [] }, windows11)).toMatchObject({
      error: [{ code: 'misspelt', meant: 'TcpMaxConnectRetransmissions' }],
    });
  });

  it('comes back with all that is wrong with it', () => {
    const assignments = [
      'TcpTimedWaitDelay',
      '=30',
      'TcpTimedWaitDelay=',
      'Nonsense=1',
      'TcpAckFrequency@*=999',
    ];
    const target = planTargetFrom({ base, assignments, removals: ['Nonsense'] }, windows11);
    expect(target.ok ? [] : target.error).toMatchObject([
      { code: 'not-an-assignment', text: 'TcpTimedWaitDelay' },
      { code: 'not-an-assignment', text: '=30' },
      { code: 'not-a-number', parameterId: 'TcpTimedWaitDelay', given: '' },
      { code: 'unknown-parameter', parameterId: 'Nonsense' },
      { code: 'out-of-range', parameterId: 'TcpAckFrequency@*', value: 999 },
      { code: 'unknown-parameter', parameterId: 'Nonsense' },
    ]);
  });
});
