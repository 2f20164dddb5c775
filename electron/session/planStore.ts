import { randomUUID } from 'node:crypto';
import type { Plan } from '../../shared/domain/plan';
import type { Machine } from '../machine/machine';

/** A review sheet shows two plans at a time; a few more for whoever goes back. */
const mostPlans = 8;

export interface KeptPlan {
  readonly plan: Plan;
  readonly machine: Machine;
  /** What has to be typed before it is applied; null for most. */
  readonly typedConfirmation: string | null;
}

/** The plans that this run has shown. What is applied is one of them: no plan ever comes from the page. */
export interface PlanStore {
  keep(kept: KeptPlan): string;
  /** Null for a plan of another machine, for one that is long past, and for what never was one. */
  find(id: string, machine: Machine): KeptPlan | null;
  forgetAll(): void;
}

export function createPlanStore(): PlanStore {
  const kept = new Map<string, KeptPlan>();
  return {
    keep(plan) {
      const id = randomUUID();
      kept.set(id, plan);
      const [oldest] = kept.keys();
      if (kept.size > mostPlans && oldest !== undefined) kept.delete(oldest);
      return id;
    },
    find(id, machine) {
      const found = kept.get(id);
      return found?.machine === machine ? found : null;
    },
    forgetAll() {
      kept.clear();
    },
  };
}
