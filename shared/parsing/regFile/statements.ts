import { decodeSpan, linesIn, type EncodedText, type Line, type Span } from './encodedText';
import { fromAnsi } from './ansiData';
import { dwordData, encodeRegistryText, registryTypes, unescapeText, type RegistryData } from './valueText';

/** Something that a block says about one value. `lines` are its whole lines, `data` what stands behind the `=`. */
export interface ValueStatement {
  readonly name: string;
  /** Null for a deletion, `"name"=-`. */
  readonly value: RegistryData | null;
  readonly lines: Span;
  readonly data: Span;
}

/** A line that is no registry text. It is told and skipped. */
export interface JunkLine {
  readonly offset: number;
  readonly text: string;
}

export interface BlockContent {
  readonly statements: readonly ValueStatement[];
  readonly junk: readonly JunkLine[];
  /** Where a further value goes: behind the last line that is neither blank nor a comment. */
  readonly appendAt: number;
}

const nameThenData = /^([ \t]*(?:@|"((?:[^"\\]|\\.)*)")[ \t]*=[ \t]*)(.*)$/s;
const deletion = /^-(?=[ \t]*(?:;.*)?$)/;
const quoted = /^"((?:[^"\\]|\\.)*)"(?=[ \t]*(?:;.*)?$)/s;
const dword = /^dword:[ \t]*([0-9a-f]{1,8})(?=[ \t]*(?:;.*)?$)/i;
const hexStart = /^hex(?:\(([0-9a-f]{1,8})\))?:/i;
const blankOrComment = /^[ \t\uFEFF]*(?:;.*)?$/s;
const versionLine = /^[ \t\uFEFF]*(?:REGEDIT\d*|Windows Registry Editor Version .*)[ \t]*$/i;
const statementStart = /^[ \t]*(?:\[|;|@[ \t]*=|"(?:[^"\\]|\\.)*"[ \t]*=)/;
const continues = /\\[ \t]*$/;

interface ParsedData {
  readonly value: RegistryData | null;
  /** How many letters of the text the data takes; what follows is blank or a comment. */
  readonly length: number;
}

/** A value's data where the file has it: `end` is behind the data, `next` is the line that follows. */
interface DataRead {
  readonly value: RegistryData | null;
  readonly end: number;
  readonly next: number;
}

function hexBytes(text: string): Uint8Array | null {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.at(-1) === '') parts.pop();
  return parts.every((part) => /^[0-9a-f]{1,2}$/i.test(part))
    ? Uint8Array.from(parts, (part) => parseInt(part, 16))
    : null;
}

function parseHex(content: string, text: EncodedText, ansi: boolean): ParsedData | null {
  const start = hexStart.exec(content);
  if (start === null) return null;
  const comment = content.indexOf(';');
  const body = (comment < 0 ? content : content.slice(0, comment)).trimEnd();
  const data = hexBytes(body.slice(start[0].length));
  if (data === null) return null;
  const type = start[1] === undefined ? registryTypes.binary : parseInt(start[1], 16);
  return {
    value: { type, data: ansi ? fromAnsi(text.codec, { type, data }).data : data },
    length: body.length,
  };
}

function parseOneLine(content: string): ParsedData | null {
  const deleted = deletion.exec(content);
  if (deleted !== null) return { value: null, length: 1 };
  const number = dword.exec(content);
  if (number !== null) {
    return { value: dwordData(parseInt(number[1] ?? '', 16)), length: number[0].length };
  }
  const string = quoted.exec(content);
  if (string === null) return null;
  const data = encodeRegistryText(unescapeText(string[1] ?? ''));
  return { value: { type: registryTypes.string, data }, length: string[0].length };
}

/** The lines of one block, read with the one line of foresight that a statement over several lines takes. */
class BlockReader {
  private readonly lines: readonly Line[];
  private at = 0;

  constructor(
    private readonly text: EncodedText,
    private readonly ansi: boolean,
    block: Span,
  ) {
    this.lines = [...linesIn(text, block)];
  }

  read(appendAt: number): BlockContent {
    const statements: ValueStatement[] = [];
    const junk: JunkLine[] = [];
    let last = appendAt;
    for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
      this.at += 1;
      if (blankOrComment.test(line.text) || versionLine.test(line.text)) continue;
      const statement = this.statement(line);
      if (statement === null) junk.push({ offset: line.start, text: line.text });
      else statements.push(statement);
      last = statement?.lines.end ?? line.next;
    }
    return { statements, junk, appendAt: last };
  }

  private statement(line: Line): ValueStatement | null {
    const match = nameThenData.exec(line.text);
    if (match === null) return null;
    const [, before = '', name = '', content = ''] = match;
    const start = line.start + this.text.codec.encode(before).length;
    const data = hexStart.test(content)
      ? this.hexData(content, line)
      : this.textOrNumber(content, start, line);
    if (data === null) return null;
    return {
      name: unescapeText(name),
      value: data.value,
      lines: { start: line.start, end: data.next },
      data: { start, end: data.end },
    };
  }

  private hexData(content: string, line: Line): DataRead | null {
    const whole = this.withContinuations(content, line);
    const parsed = whole === null ? null : parseHex(whole.content, this.text, this.ansi);
    return whole === null || parsed === null
      ? null
      : { value: parsed.value, end: whole.end, next: whole.next };
  }

  private textOrNumber(content: string, start: number, line: Line): DataRead | null {
    const parsed = parseOneLine(content);
    if (parsed !== null) {
      const length = this.text.codec.encode(content.slice(0, parsed.length)).length;
      return { value: parsed.value, end: start + length, next: line.next };
    }
    const closing = content.startsWith('"') ? this.closingLine() : null;
    if (closing === null) return null;
    const string = parseOneLine(decodeSpan(this.text, { start, end: closing.end }));
    if (string === null) return null;
    this.at = this.lines.indexOf(closing) + 1;
    return { value: string.value, end: closing.end, next: closing.next };
  }

  /** Joins `hex:...\` with the lines that continue it, comments between them left out; null if the last is missing. */
  private withContinuations(
    first: string,
    line: Line,
  ): { content: string; end: number; next: number } | null {
    const parts = [first];
    let last = line;
    while (continues.test(parts.at(-1) ?? '')) {
      const following = this.lines[this.at];
      if (following === undefined || !/^[ \t]*(?:[0-9a-f]{1,2}[ \t]*(?:,|\\|;|$)|;)/i.test(following.text))
        return null;
      this.at += 1;
      if (following.text.trimStart().startsWith(';')) continue;
      parts.push(following.text);
      last = following;
    }
    const content = parts.map((part) => part.replace(continues, '')).join('');
    const visible = last.text.replace(/[ \t]*(?:;.*)?$/, '');
    return { content, end: last.start + this.text.codec.encode(visible).length, next: last.next };
  }

  /**
   * regedit prints a line break inside a text as it is, so that the closing quote may be lines below. If another
   * statement comes first, the quote is just missing.
   */
  private closingLine(): Line | null {
    for (const line of this.lines.slice(this.at)) {
      if (statementStart.test(line.text)) return null;
      if (/(?:^|[^\\])(?:\\\\)*"[ \t]*$/.test(line.text)) return line;
    }
    return null;
  }
}

/**
 * Reads what a stretch of a registry file says about values.
 *
 * @param block begins at the beginning of a line, behind the key's own line
 * @param ansi whether the stretch is in the format of REGEDIT4
 */
export function readBlock(text: EncodedText, block: Span, ansi: boolean): BlockContent {
  return new BlockReader(text, ansi, block).read(block.start);
}
