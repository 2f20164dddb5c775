import type { Span } from './encodedText';

/** Puts other bytes in the place of a stretch; an empty stretch is an insertion. */
export interface Splice extends Span {
  readonly bytes: Uint8Array;
}

/** All splices at once. They must not overlap; insertions at one place keep their order. */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  // Sorting is stable. What is removed goes before what is inserted where it ended.
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  const growth = ordered.reduce((sum, splice) => sum + splice.bytes.length - (splice.end - splice.start), 0);
  const result = new Uint8Array(bytes.length + growth);
  let read = 0;
  let written = 0;
  for (const splice of ordered) {
    if (splice.start < read) throw new Error(`Splices overlap at ${splice.start}`);
    result.set(bytes.subarray(read, splice.start), written);
    written += splice.start - read;
    result.set(splice.bytes, written);
    written += splice.bytes.length;
    read = splice.end;
  }
  result.set(bytes.subarray(read), written);
  return result;
}
