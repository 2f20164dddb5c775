import { netshEchoOf } from './netshEcho';
import { linesOf, rulesOf } from './textLines';
import type { NetshEcho } from './netshEcho';

/** One `label : value` of a netsh listing. */
export interface LabelledRow {
  readonly label: string;
  /** One word without blanks. */
  readonly value: string;
}

/** Rows that follow each other, and what stood before them. */
export interface RowBlock {
  readonly rows: readonly LabelledRow[];
  /** The nearest netsh command above; null if there is none, or if an earlier block used it up. */
  readonly echo: NetshEcho | null;
  /** The last line of other text above, since the block before. */
  readonly title: string;
  /** Whether a rule stands between title and rows. */
  readonly ruled: boolean;
}

const separator = /:(?=\s|$)|：/;

/**
 * Cuts a text into runs of `label : value` rows. Blank lines inside a run do not matter (some posts double
 * every line end), and a listing that a web page flattened into one line is taken apart again.
 */
export function rowBlocksOf(text: string): readonly RowBlock[] {
  const blocks: RowBlock[] = [];
  let rows: LabelledRow[] = [];
  let echo: NetshEcho | null = null;
  let title = '';
  let ruled = false;
  const close = () => {
    if (rows.length === 0) return;
    blocks.push({ rows, echo, title, ruled });
    [rows, echo, title, ruled] = [[], null, '', false];
  };
  for (const line of linesOf(text).flatMap(splitAtRule)) {
    if (line === '') continue;
    // Footnotes begin with asterisks, and may hold a colon as well.
    const found = line.startsWith('*') ? null : rowsOf(line);
    if (found !== null) {
      rows.push(...found);
      continue;
    }
    close();
    const command = netshEchoOf(line);
    if (command !== null) [echo, title, ruled] = [command, '', false];
    else if (rulesOf(line) > 0) ruled = true;
    else [title, ruled] = [line, false];
  }
  close();
  return blocks;
}

function splitAtRule(line: string): readonly string[] {
  const rule = /-{10,}/.exec(line);
  if (rule === null || rulesOf(line) > 0) return [line];
  const end = rule.index + rule[0].length;
  return [line.slice(0, rule.index).trim(), rule[0], line.slice(end).trim()];
}

/** The rows of a line, or null if it is not made of rows from end to end. */
function rowsOf(line: string): readonly LabelledRow[] | null {
  const parts = line.split(separator).map((part) => part.trim());
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || parts[0] === '') return null;
  const rows: LabelledRow[] = [];
  let label = parts[0] ?? '';
  for (const part of parts.slice(1, -1)) {
    const blank = part.search(/\s/);
    if (blank < 0) return null;
    rows.push({ label, value: part.slice(0, blank) });
    label = part.slice(blank).trim();
  }
  const [value = '', ...rest] = last.split(/\s+/);
  // A mark of whoever posted it may follow (`<---`, `// changed`), a further word of the value may not.
  if (value === '' || /^[\p{L}\p{N}]/u.test(rest[0] ?? '')) return null;
  return [...rows, { label, value }];
}
