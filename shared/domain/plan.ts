import type { ApplicabilityStatus, TakesEffect } from './parameter';
import type { CurrentValue, TargetValue } from './value';

/** What a machine is to be brought to. Ids may be machine-wide, `Name@{GUID}` or `Name@*`. */
export interface PlanTarget {
  /** A preset's id, a profile's name, or `custom`. */
  readonly name: string;
  readonly values: ReadonlyMap<string, TargetValue>;
}

export interface PlannedChange {
  readonly id: string;
  readonly before: CurrentValue;
  readonly after: TargetValue;
  readonly takesEffect: TakesEffect;
  readonly applicability: ApplicabilityStatus;
  /** What will run, as somebody would type it into an elevated prompt. */
  readonly commands: readonly string[];
}

export type PlanWarning = { readonly parameterId?: string } & (
  | {
      readonly code: 'ignored-here';
      readonly parameterId: string;
      readonly applicability: ApplicabilityStatus;
    }
  | { readonly code: 'before-unreadable'; readonly parameterId: string }
  | { readonly code: 'cannot-go-back-exactly'; readonly parameterId: string }
  | { readonly code: 'range-start-below-netsh-minimum'; readonly parameterId: string; readonly start: number }
  | {
      readonly code: 'excluded-ports-inside';
      readonly parameterId: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly code: 'constraint'; readonly constraintId: string; readonly parameterId: string }
  /** IPv4 and IPv6 may share their range: `sibling` is the other one, which the target does not name. */
  | { readonly code: 'sibling-may-follow'; readonly parameterId: string; readonly sibling: string }
  | { readonly code: 'skipped-disconnected'; readonly parameterId: string; readonly adapter: string }
);

export interface Plan {
  readonly target: string;
  readonly changes: readonly PlannedChange[];
  readonly warnings: readonly PlanWarning[];
  readonly restartNeeded: boolean;
}
