import type { MachineError, MachineErrorCode } from '../../../shared/domain/machineError';

/** https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors */
const codes: Readonly<Record<string, MachineErrorCode>> = {
  EACCES: 'access-denied',
  EPERM: 'access-denied',
  EROFS: 'read-only',
  ENOENT: 'changed-meanwhile',
};

export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** What the file system threw, as the error of a machine; whatever is no matter of rights is one of the disk. */
export function fileError(path: string, error: unknown): MachineError {
  const detail = error instanceof Error ? error.message : String(error);
  return { code: codes[systemErrorCode(error) ?? ''] ?? 'disk', subject: path, detail };
}
