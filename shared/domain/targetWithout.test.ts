import { describe, expect, it } from 'vitest';
import { ethernet, snapshotOf } from './fixtures/machineSnapshot';
import { makePlan } from './makePlan';
import { targetWithout } from './targetWithout';

const second = {
  guid: '{22222222-2222-3333-4444-555555555555}',
  name: 'Ethernet 2',
  addresses: ['192.0.2.11'],
};
const unplugged = { guid: '{33333333-2222-3333-4444-555555555555}', name: 'Wi-Fi', addresses: [] };
const snapshot = snapshotOf({ adapters: [ethernet, second, unplugged] });
const target = {
  name: 'custom',
  values: new Map([
    ['TcpTimedWaitDelay', 30],
    ['TcpAckFrequency@*', 1],
  ]),
};
const idsPlanned = (without: readonly string[]) => {
  const plan = makePlan(snapshot, targetWithout(snapshot, target, without));
  return plan.ok ? plan.value.changes.map(({ id }) => id) : plan.error;
};

describe('targetWithout', () => {
  it('is the same target where nothing is left out', () => {
    expect(targetWithout(snapshot, target, [])).toBe(target);
  });

  it('leaves out a value of the machine', () => {
    expect(idsPlanned(['TcpTimedWaitDelay'])).toEqual([
      `TcpAckFrequency@${ethernet.guid}`,
      `TcpAckFrequency@${second.guid}`,
    ]);
  });

  it('leaves out one of the adapters that a star stands for, and adds no disconnected one', () => {
    expect(idsPlanned([`TcpAckFrequency@${ethernet.guid}`])).toEqual([
      'TcpTimedWaitDelay',
      `TcpAckFrequency@${second.guid}`,
    ]);
  });

  it('leaves an adapter that is named beside the star its own value', () => {
    const named = { ...target, values: new Map([...target.values, [`TcpAckFrequency@${second.guid}`, 2]]) };
    const values = targetWithout(snapshot, named, ['TcpTimedWaitDelay']).values;
    expect([...values]).toEqual([
      [`TcpAckFrequency@${ethernet.guid}`, 1],
      [`TcpAckFrequency@${second.guid}`, 2],
    ]);
  });

  it('leaves out the star as a whole', () => {
    expect(idsPlanned(['TcpAckFrequency@*'])).toEqual(['TcpTimedWaitDelay']);
  });
});
