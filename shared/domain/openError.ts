export const openErrorCodes = [
  'not-found',
  'access-denied',
  'empty-file',
  'not-a-registry-file',
  'not-a-capture',
  'too-large',
  'unreadable',
] as const;
export type OpenErrorCode = (typeof openErrorCodes)[number];

/** Why a file or folder cannot be opened as a machine. `detail` is for the log and for experts, empty where none. */
export interface OpenError {
  readonly code: OpenErrorCode;
  readonly path: string;
  readonly detail: string;
}
