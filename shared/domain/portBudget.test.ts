import { describe, expect, it } from 'vitest';
import { snapshotOf, type SnapshotParts } from './fixtures/machineSnapshot';
import { machineOverview } from './overview';
import { budgetSteps } from './portBudget';

function stepsOf(parts: SnapshotParts = {}) {
  const { capacity, loadTest } = machineOverview(snapshotOf(parts), {
    kind: 'builtin',
    id: 'load-test-client',
  });
  return budgetSteps(capacity, loadTest).map(({ when, capacity: { ports, timeWaitSeconds }, share }) => ({
    when,
    ports,
    timeWaitSeconds,
    share: Math.round(share * 100),
  }));
}

const wideRange = { start: 10_000, count: 55_536 };

describe('budgetSteps', () => {
  it('shows what works at once apart from what a restart brings', () => {
    expect(stepsOf()).toEqual([
      { when: 'now', ports: 16_384, timeWaitSeconds: 120, share: 7 },
      { when: 'works-now', ports: 55_536, timeWaitSeconds: 120, share: 25 },
      { when: 'after-restart', ports: 55_536, timeWaitSeconds: 30, share: 100 },
    ]);
  });

  it('leaves out a step that changes nothing', () => {
    const steps = stepsOf({ values: { TcpTimedWaitDelay: 30 } });
    expect(steps.map(({ when }) => when)).toEqual(['now', 'works-now']);
  });

  it('shows the present alone where the preset is in place', () => {
    const values = {
      TcpTimedWaitDelay: 30,
      'DynamicPortRange.ipv4.tcp': wideRange,
      'DynamicPortRange.ipv6.tcp': wideRange,
    };
    expect(stepsOf({ values })).toEqual([{ when: 'now', ports: 55_536, timeWaitSeconds: 30, share: 100 }]);
  });

  it('shows the present alone where the preset cannot be planned', () => {
    const { capacity } = machineOverview(snapshotOf(), { kind: 'builtin', id: 'server' });
    expect(budgetSteps(capacity, null)).toHaveLength(1);
  });
});
