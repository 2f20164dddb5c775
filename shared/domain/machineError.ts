export const machineErrorCodes = [
  'access-denied',
  'command-failed',
  'timeout',
  'read-only',
  'changed-meanwhile',
  'disk',
  'blocked-by-policy',
  'unsupported',
  /** A capture lacks the file that would tell. */
  'not-in-capture',
  /** It answered, with nothing that is understood. */
  'unrecognised-output',
] as const;
export type MachineErrorCode = (typeof machineErrorCodes)[number];

/** What went wrong with a machine. `subject` names the key, command or file; `detail` is for the log and for experts. */
export interface MachineError {
  readonly code: MachineErrorCode;
  readonly subject: string;
  readonly detail: string;
}
