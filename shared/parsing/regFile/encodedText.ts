/** How the text of a file maps to its bytes. Both ways are total: what cannot be mapped becomes a replacement. */
export interface TextCodec {
  decode(bytes: Uint8Array): string;
  encode(text: string): Uint8Array;
}

/**
 * A text that stays in its bytes. A registry export may have 100 MB, of which a few hundred lines matter: those are
 * decoded, the rest is only searched and keeps its bytes whatever they are.
 */
export interface EncodedText {
  readonly bytes: Uint8Array;
  /** Where the text begins, behind a byte order mark. */
  readonly start: number;
  /** 2 for UTF-16LE; 1 where every byte below 0x40 is that ASCII character, as in UTF-8 and the ANSI code pages. */
  readonly unit: 1 | 2;
  readonly codec: TextCodec;
  /** Where an ASCII text begins first at or behind an offset; -1 if nowhere. */
  find(ascii: string, from: number): number;
}

/** A stretch of bytes, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One line: `start` to `end` is its text without the line end, `next` is where the following line begins. */
export interface Line extends Span {
  readonly next: number;
  readonly text: string;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The code unit at an offset; -1 behind the end. */
export function unitAt({ bytes, unit }: EncodedText, offset: number): number {
  const low = bytes[offset] ?? -1;
  if (unit === 1) return low;
  const high = bytes[offset + 1] ?? -1;
  return high < 0 ? -1 : low | (high << 8);
}

export function decodeSpan({ bytes, codec }: EncodedText, { start, end }: Span): string {
  return codec.decode(bytes.subarray(start, end));
}

/** The lines of a stretch that begins at the beginning of a line. */
export function* linesIn(text: EncodedText, { start, end }: Span): Generator<Line> {
  let at = start;
  while (at < end) {
    let feed = at;
    while (feed < end && unitAt(text, feed) !== lineFeed) feed += text.unit;
    const next = Math.min(feed + text.unit, end);
    let stop = Math.min(feed, end);
    while (stop > at && unitAt(text, stop - text.unit) === carriageReturn) stop -= text.unit;
    yield { start: at, end: stop, next, text: decodeSpan(text, { start: at, end: stop }) };
    at = next;
  }
}

/** How many lines end between two offsets. */
export function countLines(text: EncodedText, { start, end }: Span): number {
  let lines = 0;
  for (let at = start; at < end; at += text.unit) if (unitAt(text, at) === lineFeed) lines += 1;
  return lines;
}

/** The line end that a text uses, by its first line; that of Windows where there is none. */
export function lineEndOf(text: EncodedText): '\r\n' | '\n' {
  for (let at = text.start; at < text.bytes.length; at += text.unit) {
    if (unitAt(text, at) !== lineFeed) continue;
    return at > text.start && unitAt(text, at - text.unit) === carriageReturn ? '\r\n' : '\n';
  }
  return '\r\n';
}

/** Where the line begins in which an offset lies. */
export function lineStartAt(text: EncodedText, offset: number): number {
  let at = offset;
  while (at > text.start && unitAt(text, at - text.unit) !== lineFeed) at -= text.unit;
  return at;
}

/** Where the line ends in which an offset lies, its line end included. */
export function lineEndAt(text: EncodedText, offset: number): number {
  const { bytes, unit } = text;
  for (let at = offset; at < bytes.length; at += unit) if (unitAt(text, at) === lineFeed) return at + unit;
  return bytes.length;
}
