import type { CurrentValue } from './value';
import type { MachineError } from './machineError';

/** Why a transaction could not be carried through. */
export type FailureCause =
  | { readonly kind: 'write-failed'; readonly error: MachineError }
  | { readonly kind: 'read-back-failed'; readonly error: MachineError }
  | {
      readonly kind: 'mismatch';
      readonly parameterId: string;
      readonly expected: CurrentValue;
      readonly found: CurrentValue;
    }
  | { readonly kind: 'cancelled' }
  /** A process that was killed, or a power cut. */
  | { readonly kind: 'interrupted' };

/** A value that is neither what it was nor what it should be, or that could not be put back. */
export interface Remaining {
  readonly id: string;
  readonly expected: CurrentValue;
  readonly found: CurrentValue;
}

/** A value that somebody else has changed since we wrote it. */
export interface Conflict {
  readonly id: string;
  readonly before: CurrentValue;
  readonly ours: CurrentValue;
  readonly now: CurrentValue;
}

/** What became of an applied plan. */
export const entryStates = ['applied', 'undone', 'partly-undone', 'rolled-back', 'interrupted'] as const;
export type EntryState = (typeof entryStates)[number];

/**
 * Everything that keeps a change from being made or taken back. Up to `state-folder` nothing was written;
 * `rolled-back` says that everything is as it was; `rollback-incomplete` says what is where.
 */
export type TuningError =
  | { readonly code: 'read-only-machine'; readonly label: string }
  | { readonly code: 'not-elevated' }
  | { readonly code: 'lock-held'; readonly pid: number; readonly since: string }
  | {
      readonly code: 'stale-plan';
      readonly parameterId: string;
      readonly expected: CurrentValue;
      readonly found: CurrentValue;
    }
  | { readonly code: 'before-unreadable'; readonly parameterId: string; readonly found: CurrentValue }
  | { readonly code: 'unknown-entry'; readonly entry: string }
  | { readonly code: 'nothing-to-undo' }
  /** Undone already, rolled back, or put right after an interruption: it left nothing behind. */
  | { readonly code: 'entry-not-open'; readonly entry: string; readonly state: EntryState }
  /** A value was to be overwritten that the entry has not changed, or that is back already. */
  | { readonly code: 'not-in-entry'; readonly entry: string; readonly parameterId: string }
  | { readonly code: 'journal-damaged'; readonly path: string }
  | { readonly code: 'state-folder'; readonly path: string; readonly detail: string }
  | { readonly code: 'machine'; readonly error: MachineError }
  | { readonly code: 'rolled-back'; readonly cause: FailureCause; readonly entry: string | null }
  | {
      readonly code: 'rollback-incomplete';
      readonly cause: FailureCause;
      readonly remaining: readonly Remaining[];
    };
