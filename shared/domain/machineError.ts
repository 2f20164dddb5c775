export type MachineErrorCode =
  | 'access-denied'
  | 'command-failed'
  | 'timeout'
  | 'read-only'
  | 'changed-meanwhile'
  | 'disk'
  | 'blocked-by-policy'
  | 'unsupported';

/** What went wrong with a machine. `subject` names the key, command or file; `detail` is for the log and for experts. */
export interface MachineError {
  readonly code: MachineErrorCode;
  readonly subject: string;
  readonly detail: string;
}
