import { misspellingById } from '../catalogue/misspellings';
import { err, ok, type Result } from '../result';
import { expandTarget } from './expandTarget';
import { currentValue } from './instances';
import type { PlanTarget } from './plan';
import type { PlanError } from './planError';
import type { MachineSnapshot } from './snapshot';
import { sameValue, type CurrentValue, type TargetValue } from './value';

/** A parameter that has not the value that it should have. */
export interface Drift {
  readonly id: string;
  readonly expected: TargetValue;
  readonly found: CurrentValue;
}

export interface CheckedValue extends Drift {
  readonly holds: boolean;
}

/** Every value of a target beside what the machine has. What cannot be read does not hold: nobody can vouch for it. */
export function checkTarget(
  snapshot: MachineSnapshot,
  target: PlanTarget,
): Result<readonly CheckedValue[], readonly PlanError[]> {
  const { wanted, errors } = expandTarget(snapshot, target);
  if (errors.length > 0) return err(errors);
  return ok(
    wanted.map(({ id, before, after }) => ({
      id,
      expected: after,
      found: before,
      holds: sameValue(before, after),
    })),
  );
}

/**
 * The same for values that were once applied: nothing is asked of them but that they still hold, so that an adapter
 * that is gone is drift and no error.
 */
export function checkApplied(
  snapshot: MachineSnapshot,
  values: ReadonlyMap<string, TargetValue>,
): readonly CheckedValue[] {
  return [...values].map(([id, expected]) => {
    // A snapshot speaks of a misspelt value only if there is one.
    const isGone = misspellingById(id) !== null && !snapshot.values.has(id);
    const found = isGone ? null : currentValue(snapshot, id);
    return { id, expected, found, holds: sameValue(expected, found) };
  });
}
