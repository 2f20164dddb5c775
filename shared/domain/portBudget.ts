import type { Capacity, CapacityForecast } from './machineCapacity';
import { sameValue } from './value';

export interface BudgetStep {
  readonly when: 'now' | 'works-now' | 'after-restart';
  readonly capacity: Capacity;
  /** Of the best step's rate, 0 to 1. */
  readonly share: number;
}

/**
 * Before and after, as steps that differ: what the machine can do, what a preset gives at once, and what it gives
 * after a restart. Only the first where nothing is known of the preset or nothing would be gained.
 */
export function budgetSteps(now: Capacity, forecast: CapacityForecast | null): readonly BudgetStep[] {
  const steps = [
    { when: 'now', capacity: now },
    ...(forecast === null
      ? []
      : [
          { when: 'works-now', capacity: forecast.worksNow } as const,
          { when: 'after-restart', capacity: forecast.afterRestart } as const,
        ]),
  ] as const;
  const differing = steps.filter(
    ({ capacity }, index) => index === 0 || !sameBudget(capacity, steps[index - 1]?.capacity ?? now),
  );
  const best = Math.max(...differing.map(({ capacity }) => capacity.connectionsPerSecond));
  return differing.map((step) => ({
    ...step,
    share: best > 0 ? step.capacity.connectionsPerSecond / best : 0,
  }));
}

function sameBudget(a: Capacity, b: Capacity): boolean {
  return sameValue(a.range, b.range) && a.timeWaitSeconds === b.timeWaitSeconds && a.ports === b.ports;
}
