import type { ParameterStatus } from './scan';
import { isUnreadable, sameValue, type CurrentValue, type TargetValue } from './value';

export interface StatusInput {
  readonly current: CurrentValue;
  /** The documented default of the Windows at hand; null where there is none. */
  readonly default: TargetValue;
  /** `undefined` where the role says nothing, null where it says "leave absent". */
  readonly recommended: TargetValue | undefined;
}

/** How a value stands to the role and to Windows. The first rule that fits decides. */
export function statusOf({ current, default: standard, recommended }: StatusInput): ParameterStatus {
  if (isUnreadable(current)) return 'unreadable';
  if (recommended !== undefined) {
    return sameValue(current, recommended) || (current === null && sameValue(standard, recommended))
      ? 'matches'
      : 'differs';
  }
  return current === null || sameValue(current, standard) ? 'default' : 'custom';
}
