import { describe, expect, it } from 'vitest';
import type { PlannedChange, PlanWarning } from './plan';
import { changeState, placeboIds, reviewGroups, sortWarnings } from './reviewGroups';

const change = (id: string, parts: Partial<PlannedChange> = {}): PlannedChange => ({
  id,
  before: null,
  after: 1,
  takesEffect: 'immediate',
  applicability: 'honoured',
  commands: [],
  ...parts,
});

describe('reviewGroups', () => {
  it('takes only what is documented to act at once for working now', () => {
    const groups = reviewGroups([
      change('TcpTimedWaitDelay', { takesEffect: 'reboot' }),
      change('DynamicPortRange.ipv4.tcp'),
      change('MaxCacheTtl', { takesEffect: 'service-restart-or-reboot' }),
      change('netsh.tcp.global.rss', { takesEffect: 'unknown' }),
    ]);
    expect(groups.map(({ id, changes }) => [id, changes.map((one) => one.id)])).toEqual([
      ['now', ['DynamicPortRange.ipv4.tcp']],
      ['later', ['TcpTimedWaitDelay', 'MaxCacheTtl', 'netsh.tcp.global.rss']],
    ]);
  });

  it('has no empty group', () => {
    expect(
      reviewGroups([change('TcpTimedWaitDelay', { takesEffect: 'reboot' })]).map(({ id }) => id),
    ).toEqual(['later']);
    expect(reviewGroups([])).toEqual([]);
  });
});

it('starts without what this Windows never reads, but still removes it', () => {
  const ids = placeboIds([
    change('TcpWindowSize', { applicability: 'ignored' }),
    change('TcpNumConnections', { applicability: 'ignored', after: null }),
    change('MaxUserPort', { applicability: 'superseded' }),
    change('TcpTimedWaitDelay'),
  ]);
  expect(ids).toEqual(['TcpWindowSize']);
});

it('puts what a Windows makes of a value beside it, and all else ahead', () => {
  const ignored: PlanWarning = {
    code: 'ignored-here',
    parameterId: 'TcpWindowSize',
    applicability: 'ignored',
  };
  const unreadable: PlanWarning = { code: 'before-unreadable', parameterId: 'TcpWindowSize' };
  const { general, besideChanges } = sortWarnings([ignored, unreadable]);
  expect(general).toEqual([unreadable]);
  expect([...besideChanges]).toEqual([['TcpWindowSize', [ignored]]]);
});

describe('changeState', () => {
  it.each([
    ['before it began', null, ['waiting', 'waiting', 'waiting']],
    [
      'while before-values are kept safe',
      { phase: 'journal', done: 2, total: 3 },
      ['waiting', 'waiting', 'waiting'],
    ],
    ['in the middle of writing', { phase: 'write', done: 1, total: 3 }, ['written', 'waiting', 'waiting']],
    [
      'in the middle of reading back',
      { phase: 'verify', done: 2, total: 3 },
      ['verified', 'verified', 'written'],
    ],
    ['while all is put back', { phase: 'restore', done: 1, total: 3 }, ['waiting', 'waiting', 'waiting']],
  ] as const)('%s', (_when, progress, states) => {
    expect([0, 1, 2].map((index) => changeState(index, progress))).toEqual(states);
  });
});
