import type { Diagnosis } from '../../shared/domain/diagnosis/diagnosis';
import { MessageReader } from '../../shared/domain/diagnosis/messageReader';
import { decodeLog } from './logText';

/**
 * Diagnoses a log as it is read, whatever its length and encoding.
 *
 * @throws what reading throws
 */
export async function diagnoseLog(chunks: AsyncIterable<Uint8Array>): Promise<Diagnosis> {
  const reader = new MessageReader();
  for await (const text of decodeLog(chunks)) reader.push(text);
  return reader.finish();
}
