import { lineEndAt, lineStartAt, unitAt, type EncodedText } from './encodedText';

const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const semicolon = 0x3b;

/** Whether nothing but blanks stands before an offset in its line. */
function beginsLine(text: EncodedText, offset: number): boolean {
  for (let at = offset - text.unit; at >= text.start; at -= text.unit) {
    const unit = unitAt(text, at);
    if (unit === lineFeed) return true;
    if (unit !== space && unit !== tab) return false;
  }
  return true;
}

/** Where lines begin with some text: the offsets of its first letter, blanks before it passed over. */
export function linesBeginningWith(text: EncodedText, beginning: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.find(beginning, text.start); at >= 0; at = text.find(beginning, at + text.unit)) {
    if (beginsLine(text, at)) found.push(at);
  }
  return found;
}

/** Where comment lines are that hold some text: the offsets of their semicolons. */
export function commentsHolding(text: EncodedText, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.find(word, text.start); at >= 0; at = text.find(word, lineEndAt(text, at))) {
    let start = lineStartAt(text, at);
    while (unitAt(text, start) === space || unitAt(text, start) === tab) start += text.unit;
    if (unitAt(text, start) === semicolon) found.push(start);
  }
  return found;
}
