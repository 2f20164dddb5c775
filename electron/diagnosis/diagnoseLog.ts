import type { Diagnosis } from '../../shared/domain/diagnosis/diagnosis';
import { MessageReader } from '../../shared/domain/diagnosis/messageReader';
import { decodeLog } from './logText';

export interface LogWatch {
  /** Is told how many bytes have been read, with each piece. */
  readonly onRead?: (bytes: number) => void;
  /** Ends the reading early; what was read by then is concluded from. */
  readonly signal?: AbortSignal;
}

/** Passes the pieces on until somebody has had enough. */
async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  { onRead, signal }: LogWatch,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    if (signal?.aborted === true) return;
    yield chunk;
    bytes += chunk.length;
    onRead?.(bytes);
  }
}

/**
 * Diagnoses a log as it is read, whatever its length and encoding.
 *
 * @throws what reading throws
 */
export async function diagnoseLog(
  chunks: AsyncIterable<Uint8Array>,
  watch: LogWatch = {},
): Promise<Diagnosis> {
  const reader = new MessageReader();
  for await (const text of decodeLog(watched(chunks, watch))) reader.push(text);
  return reader.finish();
}
