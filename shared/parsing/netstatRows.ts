import { endpointOf } from './netstatEndpoint';
import { fieldsOf } from './netstatFields';
import { stateOfWord } from './netstatStates';

/** One row before its fields are understood. */
export interface NetstatRawRow {
  /** `TCP` or `UDP` first. */
  readonly fields: readonly string[];
  /** The program that `-b` printed below the row. */
  readonly owner: string | null;
}

interface OpenRow {
  readonly fields: string[];
  /** Set by the first line below that is no part of the row. */
  whole: boolean;
  owner: string | null;
}

/**
 * The rows of a `netstat` listing, those that the console wrapped put together again. Everything else in the
 * text is passed over.
 */
export function* netstatRowsOf(text: string): Generator<NetstatRawRow> {
  let open: OpenRow | null = null;
  for (const fields of fieldsOf(text)) {
    if (isQuotationMark(fields[0])) fields.shift();
    const startsRow = fields[0] === 'TCP' || fields[0] === 'UDP';
    if (open !== null && (startsRow || isPrompt(fields[0]))) {
      yield open;
      open = null;
    }
    if (startsRow) open = { fields, whole: false, owner: null };
    else if (open !== null) extend(open, fields);
  }
  if (open !== null) yield open;
}

function extend(row: OpenRow, line: readonly string[]): void {
  if (!row.whole && continues(row.fields, line)) {
    row.fields.push(...line);
    return;
  }
  row.whole = true;
  row.owner ??= ownerOf(line);
}

/** Whether a line carries on a row that ended too early: with an address, a known state, or the PID. */
function continues(row: readonly string[], line: readonly string[]): boolean {
  const [first = '', ...more] = line;
  const isTcp = row[0] === 'TCP';
  if (row.length === 2) return first === '*:*' || endpointOf(first) !== null;
  if (isTcp && row.length === 3) return more.length <= 1 && stateOfWord(first) !== null;
  return row.length === (isTcp ? 4 : 3) && more.length === 0 && /^\d{1,7}$/.test(first);
}

/** What posts and comments put in front of each line. */
function isQuotationMark(field: string | undefined): boolean {
  return field === '#' || field === '>' || field === '|';
}

function isPrompt(field = ''): boolean {
  return field === 'PS' || /^[A-Za-z]:\\/.test(field);
}

/** The program of an owner such as `[svchost.exe]`, with or without its service before it. */
export function ownerOf(fields: readonly string[]): string | null {
  if (fields.at(-1)?.endsWith(']') !== true) return null;
  const owner = /\[([^[\]]*)\]$/.exec(fields.join(' '))?.[1]?.trim() ?? '';
  // `[...]` is how posts mark what they left out.
  return /[\p{L}\p{N}]/u.test(owner) ? owner : null;
}
