import { needsRestart } from './takesEffect';

/** A write, and the run of the machine in which it happened. */
export interface WrittenAt {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds since the epoch at which the machine had been started; null where nothing told. */
  readonly bootTime: number | null;
}

export interface WrittenEntry {
  readonly applied: WrittenAt;
  /** The last undo; null if there was none. */
  readonly undone: WrittenAt | null;
  /** Every value that was changed, and whether it has been put back since. */
  readonly changes: readonly { readonly id: string; readonly isUndone: boolean }[];
}

/** Two readings of one boot time differ by a few seconds: clock and uptime are read one after the other. */
const bootToleranceMs = 60_000;

/**
 * Whether the machine was started after a write. A shutdown with Fast Startup is no start: the boot time stays. A
 * clock that was set moves a boot time that is reckoned from the uptime; so it must have moved past the write, too.
 * "Restarted since" is all that this says: that a value is in force it does not.
 */
export function isRestartedSince(written: WrittenAt, bootTime: number): boolean {
  if (written.bootTime === null) return bootTime > written.at;
  return bootTime > written.at && bootTime > written.bootTime + bootToleranceMs;
}

/**
 * Whether something of an entry still waits for a restart. What was put back waits only if the value before it had
 * been there at a start: else nothing ever read it.
 *
 * @param bootTime when the machine was started, milliseconds since the epoch; null for a file or where nothing tells
 * @returns null where it cannot be told
 */
export function waitsForRestart(entry: WrittenEntry, bootTime: number | null): boolean | null {
  if (bootTime === null) return null;
  const { applied, undone, changes } = entry;
  const isAppliedNew = !isRestartedSince(applied, bootTime);
  const isUndoneNew = undone !== null && !isRestartedSince(undone, bootTime);
  return changes
    .filter(({ id }) => needsRestart(id))
    .some(({ isUndone }) => (isUndone ? isUndoneNew && !isAppliedNew : isAppliedNew));
}
