import { decodeSpan, lineEndAt, lineStartAt, type EncodedText, type Span } from './encodedText';
import { shortKeyPath } from './keyPath';

/** `[HKEY_...\Key]`, or `[-HKEY_...\Key]`, which deletes the key and all below it. */
export interface KeyLine {
  readonly path: string;
  readonly deletes: boolean;
  /** The whole line, its line end included. */
  readonly line: Span;
}

const closing = 0x5d;
const lineFeed = 0x0a;

// A key's name may hold brackets, and so may a comment behind it.
const keyLine = /^\[(-?)(HK[^\\\]]*(?:\\.*?)?)\](?:\s*;.*|[^\]]*)$/i;

/** Reads the key line whose `[` is at an offset; null without a root key or a closing bracket. */
export function readKeyLine(text: EncodedText, offset: number): KeyLine | null {
  const line = { start: lineStartAt(text, offset), end: lineEndAt(text, offset) };
  const match = keyLine.exec(decodeSpan(text, { start: offset, end: line.end }).trimEnd());
  return match === null ? null : { path: shortKeyPath(match[2] ?? ''), deletes: match[1] === '-', line };
}

/** Whether a closing bracket comes before the line ends: a cheap look at a key line that nobody wants. */
export function isClosedKeyLine({ bytes, unit }: EncodedText, offset: number): boolean {
  for (let at = offset; at < bytes.length; at += unit) {
    const low = bytes[at];
    if ((low === closing || low === lineFeed) && (unit === 1 || bytes[at + 1] === 0)) return low === closing;
  }
  return false;
}
