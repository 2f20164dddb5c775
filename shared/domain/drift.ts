import { err, ok, type Result } from '../result';
import { expandTarget } from './expandTarget';
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

/** Where a machine differs from a target. What cannot be read counts as drift: nobody can vouch for it. */
export function driftFrom(
  snapshot: MachineSnapshot,
  target: PlanTarget,
): Result<readonly Drift[], readonly PlanError[]> {
  const { wanted, errors } = expandTarget(snapshot, target);
  if (errors.length > 0) return err(errors);
  return ok(
    wanted
      .filter(({ before, after }) => !sameValue(before, after))
      .map(({ id, before, after }) => ({ id, expected: after, found: before })),
  );
}
