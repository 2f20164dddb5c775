import { describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/domain/plan';
import { windowsInMemory } from '../tuning/fixtures/machines';
import { createPlanStore } from './planStore';

const plan: Plan = { target: 'custom', changes: [], warnings: [], restartNeeded: false };
const [machine, other] = [windowsInMemory().machine, windowsInMemory().machine];

describe('createPlanStore', () => {
  it('finds a plan for the machine that it was made for, and for no other', () => {
    const plans = createPlanStore();
    const id = plans.keep({ plan, machine, typedConfirmation: null });
    expect(plans.find(id, machine)?.plan).toBe(plan);
    expect(plans.find(id, other)).toBeNull();
  });

  it('keeps a few, the newest', () => {
    const plans = createPlanStore();
    const ids = Array.from({ length: 9 }, () => plans.keep({ plan, machine, typedConfirmation: null }));
    expect(ids.map((id) => plans.find(id, machine) !== null)).toEqual([
      false,
      ...ids.slice(1).map(() => true),
    ]);
  });

  it('forgets all of them, and knows nothing that it has not given out', () => {
    const plans = createPlanStore();
    const id = plans.keep({ plan, machine, typedConfirmation: null });
    plans.forgetAll();
    expect([plans.find(id, machine), plans.find('constructor', machine)]).toEqual([null, null]);
  });
});
