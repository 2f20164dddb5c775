import { basename } from 'node:path';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import { replaceFileDurably } from '../files/durableFile';

/** A file name that every system takes. */
export function suggestedFileName(name: string, extension: string): string {
  const safe = name.replace(/[^\p{L}\p{N} ._()-]/gu, '_').replace(/[. ]+$/u, '');
  return `${safe === '' ? 'tcpilot' : safe}.${extension}`;
}

/** Writes a file where the user has said; what goes wrong there is told with its name. */
export async function saveTo(
  path: string,
  content: Uint8Array | string,
): Promise<Result<{ readonly outcome: 'saved'; readonly label: string }, AppError>> {
  const label = basename(path);
  return replaceFileDurably(path, content).then(
    () => ok({ outcome: 'saved', label } as const),
    () => err({ code: 'file-not-written', label } as const),
  );
}
