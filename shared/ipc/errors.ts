import type { MachineErrorCode } from '../domain/machineError';
import type { OpenErrorCode } from '../domain/openError';

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
  | { readonly code: 'unsupported'; readonly what: 'this-windows' }
  | { readonly code: 'open-failed'; readonly label: string; readonly reason: OpenErrorCode }
  | { readonly code: 'read-failed'; readonly label: string; readonly reason: MachineErrorCode }
  /** The entry of the recent files is no longer known. */
  | { readonly code: 'recent-unknown' }
  | { readonly code: 'drop-refused'; readonly reason: 'elevated' | 'not-a-file' }
  | { readonly code: 'link-refused'; readonly reason: 'elevated' | 'not-https' | 'no-browser' }
  | { readonly code: 'nothing-to-copy'; readonly id: string }
  | { readonly code: 'settings-not-saved' }
  /** A bug. The log holds the whole of it under this id. */
  | { readonly code: 'internal'; readonly correlationId: string };

export type AppErrorCode = AppError['code'];
