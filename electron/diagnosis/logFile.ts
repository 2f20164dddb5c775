import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Diagnosis } from '../../shared/domain/diagnosis/diagnosis';
import type { LogRefusal } from '../../shared/domain/diagnosis/logRefusal';
import { err, ok, type Result } from '../../shared/result';
import { diagnoseLog } from './diagnoseLog';

/** The largest log that is read in the window. */
export const largestLog = 2 ** 31;
/** Progress is told no more often. */
const tellMs = 100;

export interface LogProgress {
  readonly read: number;
  readonly total: number;
}

export interface ReadLog extends LogProgress {
  readonly diagnosis: Diagnosis;
}

function refusalOf(error: unknown): LogRefusal {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  return code === 'EACCES' || code === 'EPERM' ? 'access-denied' : 'unreadable';
}

/**
 * Diagnoses a file as it is read, in bounded memory. A log that is still written to is read as far as it went when the
 * reading began.
 */
export async function diagnoseLogFile(
  path: string,
  onProgress: (progress: LogProgress) => void,
  signal: AbortSignal,
): Promise<Result<ReadLog, LogRefusal>> {
  try {
    const file = await stat(path);
    // A device or a pipe has no end.
    if (!file.isFile()) return err('not-a-file');
    const total = file.size;
    if (total > largestLog) return err('too-large');
    let read = 0;
    let toldAt = 0;
    const onRead = (bytes: number) => {
      read = bytes;
      if (performance.now() - toldAt < tellMs) return;
      toldAt = performance.now();
      onProgress({ read, total });
    };
    const chunks = total === 0 ? [] : createReadStream(path, { end: total - 1 });
    const diagnosis = await diagnoseLog(asPieces(chunks), { onRead, signal });
    return ok({ read, total, diagnosis });
  } catch (error) {
    return err(refusalOf(error));
  }
}

async function* asPieces(
  chunks: AsyncIterable<Uint8Array> | readonly Uint8Array[],
): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
