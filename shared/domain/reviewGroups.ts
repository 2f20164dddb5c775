import type { PlannedChange, PlanWarning } from './plan';

export type ReviewGroupId = 'now' | 'later';

export interface ReviewGroup {
  readonly id: ReviewGroupId;
  readonly changes: readonly PlannedChange[];
}

/** A plan's changes by when they work, in its own order; a group without a change is left out. */
export function reviewGroups(changes: readonly PlannedChange[]): readonly ReviewGroup[] {
  const groups: readonly ReviewGroup[] = [
    { id: 'now', changes: changes.filter(worksNow) },
    { id: 'later', changes: changes.filter((change) => !worksNow(change)) },
  ];
  return groups.filter((group) => group.changes.length > 0);
}

/** Where nobody documents when a value is read, nothing but a restart is certain. */
export function worksNow({ takesEffect }: PlannedChange): boolean {
  return takesEffect === 'immediate';
}

/**
 * What starts unticked where a whole set of values is reviewed: what this Windows never reads. Removing such a value
 * is no placebo; it tidies up.
 */
export function placeboIds(changes: readonly PlannedChange[]): readonly string[] {
  return changes
    .filter(({ applicability, after }) => applicability === 'ignored' && after !== null)
    .map(({ id }) => id);
}

export interface SortedWarnings {
  /** To be heeded before anything is applied. */
  readonly general: readonly PlanWarning[];
  /** What a Windows makes of single values, beside which they stand. */
  readonly besideChanges: ReadonlyMap<string, readonly PlanWarning[]>;
}

export function sortWarnings(warnings: readonly PlanWarning[]): SortedWarnings {
  const besideChanges = new Map<string, PlanWarning[]>();
  const general = warnings.filter((warning) => {
    if (warning.code !== 'ignored-here') return true;
    const others = besideChanges.get(warning.parameterId) ?? [];
    besideChanges.set(warning.parameterId, [...others, warning]);
    return false;
  });
  return { general, besideChanges };
}

export type ChangeState = 'waiting' | 'written' | 'verified';

/** How far an apply is; null before it has begun. `done` of `total` values in the phase. */
export interface ApplyProgress {
  readonly phase: 'journal' | 'write' | 'verify' | 'restore';
  readonly done: number;
  readonly total: number;
}

/** What has become of the change at `index` of a plan, which is carried out and read back in its order. */
export function changeState(index: number, progress: ApplyProgress | null): ChangeState {
  if (progress?.phase === 'write') return index < progress.done ? 'written' : 'waiting';
  if (progress?.phase === 'verify') return index < progress.done ? 'verified' : 'written';
  return 'waiting';
}
