import { decodeSpan, lineEndAt, lineEndOf, lineStartAt, type Span } from './encodedText';
import { commentsHolding } from './lineIndex';
import type { RegFile } from './regFile';
import { spliceBytes } from './splice';

/**
 * `; tcpilot ID=VALUE`: what a registry export cannot hold, port ranges and TCP globals, stands in comment lines at its
 * end, where every other program passes it by.
 */
export interface Note {
  readonly id: string;
  readonly value: string;
  /** The whole line, its line end included. */
  readonly line: Span;
  /** Just the value. */
  readonly valueSpan: Span;
}

const noteWord = 'tcpilot';
const noteLine = /^(;[ \t]*tcpilot[ \t]+([^\s=]+)[ \t]*=[ \t]*)(\S+)[ \t]*$/;

/** Every note of the file in its order; the last one on an id holds. */
export function readNotes({ text }: RegFile): readonly Note[] {
  return commentsHolding(text, noteWord).flatMap((offset) => {
    const line = { start: lineStartAt(text, offset), end: lineEndAt(text, offset) };
    const match = noteLine.exec(decodeSpan(text, { start: offset, end: line.end }).trimEnd());
    if (match === null) return [];
    const [, before = '', id = '', value = ''] = match;
    const start = offset + text.codec.encode(before).length;
    const valueSpan = { start, end: start + text.codec.encode(value).length };
    return [{ id, value, line, valueSpan }];
  });
}

/** Where the notes at the end of the file begin, or the end where there are none: new keys go before it. */
export function startOfTrailingNotes(file: RegFile): number {
  let boundary = file.text.bytes.length;
  for (const note of readNotes(file).toReversed()) {
    if (decodeSpan(file.text, { start: note.line.end, end: boundary }).trim() !== '') break;
    boundary = note.line.start;
  }
  return boundary;
}

/** The file with a note set, in place where it is there already, else at the end; null removes it. */
export function withNote(file: RegFile, id: string, value: string | null): Uint8Array {
  const { text } = file;
  const known = readNotes(file).filter((note) => note.id.toLowerCase() === id.toLowerCase());
  if (value === null) {
    return spliceBytes(
      text.bytes,
      known.map(({ line }) => ({ ...line, bytes: new Uint8Array() })),
    );
  }
  const last = known.at(-1);
  if (last !== undefined)
    return spliceBytes(text.bytes, [{ ...last.valueSpan, bytes: text.codec.encode(value) }]);
  const end = text.bytes.length;
  const lineEnd = lineEndOf(text);
  const before = lineStartAt(text, end) === end ? '' : lineEnd;
  const bytes = text.codec.encode(`${before}; tcpilot ${id}=${value}${lineEnd}`);
  return spliceBytes(text.bytes, [{ start: end, end, bytes }]);
}
