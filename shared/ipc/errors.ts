import type { LogRefusal } from '../domain/diagnosis/logRefusal';
import type { MachineErrorCode } from '../domain/machineError';
import type { OpenErrorCode } from '../domain/openError';
import type { PlanError } from '../domain/planError';
import type { ProfileError } from '../domain/profile';
import type { TuningError } from '../domain/tuningError';
import type { TuningTask } from './api';

export interface InputIssue {
  /** Where in the payload, e.g. `zoom`. */
  readonly path: string;
  readonly message: string;
}

/**
 * Everything that a call from the page can be refused with. The words are in `shared/locales/<language>/appErrors`;
 * details that only a log should hold (paths of others, command output, stacks) are not in here.
 */
export type AppError =
  | { readonly code: 'untrusted-sender' }
  | { readonly code: 'invalid-input'; readonly issues: readonly InputIssue[] }
  | { readonly code: 'unsupported'; readonly what: 'this-windows' | 'restart' | 'elevation' }
  | { readonly code: 'open-failed'; readonly label: string; readonly reason: OpenErrorCode }
  | { readonly code: 'read-failed'; readonly label: string; readonly reason: MachineErrorCode }
  /** The entry of the recent files is no longer known. */
  | { readonly code: 'recent-unknown' }
  | { readonly code: 'drop-refused'; readonly reason: 'elevated' | 'not-a-file' }
  | { readonly code: 'link-refused'; readonly reason: 'elevated' | 'not-https' | 'no-browser' }
  | { readonly code: 'log-refused'; readonly label: string; readonly reason: LogRefusal }
  /** A log is being read already. */
  | { readonly code: 'log-busy' }
  /** A test over loopback runs already. */
  | { readonly code: 'proof-running' }
  | {
      readonly code: 'proof-refused';
      readonly reason: 'ports-unknown' | 'too-many' | 'broken-off';
      /** How many connections it may make; 0 where that is not the point. */
      readonly most: number;
    }
  | { readonly code: 'nothing-to-copy'; readonly id: string }
  | { readonly code: 'settings-not-saved' }
  /** The target cannot be planned; every reason. */
  | { readonly code: 'plan-refused'; readonly errors: readonly PlanError[] }
  /** Of another machine, of a page that was reloaded, or pushed out by newer ones: preview again. */
  | { readonly code: 'plan-unknown' }
  /** `expected` has to be typed before this plan is applied. */
  | { readonly code: 'confirmation-needed'; readonly expected: string }
  /** Something is being written by this window already. */
  | { readonly code: 'busy'; readonly task: TuningTask }
  | { readonly code: 'tuning'; readonly error: TuningError }
  | { readonly code: 'profile-unknown' }
  | { readonly code: 'profile-name-taken'; readonly name: string }
  | { readonly code: 'too-many-profiles'; readonly most: number }
  /** A file or a set of values that is no profile; every reason. */
  | { readonly code: 'profile-refused'; readonly label: string; readonly errors: readonly ProfileError[] }
  | { readonly code: 'profile-file-unreadable'; readonly label: string }
  | { readonly code: 'profiles-not-writable'; readonly folder: string }
  | { readonly code: 'file-not-written'; readonly label: string }
  /** The entry keeps no file for regedit: it is older than they are, or touched no registry value. */
  | { readonly code: 'no-registry-file'; readonly entry: string }
  | { readonly code: 'draft-not-saved' }
  /** The process that reads them has ended, or is not watched. */
  | { readonly code: 'connections-not-read' }
  /** Windows did not start it, or whoever was asked said no. */
  | { readonly code: 'not-elevated-anew' }
  /** A bug. The log holds the whole of it under this id. */
  | { readonly code: 'internal'; readonly correlationId: string };
