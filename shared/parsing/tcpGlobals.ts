import { rowBlocksOf } from './labelledRows';
import { tcpGlobalOptions } from './tcpGlobalOptions';
import { layoutOf, rowOfLabel, rowOfUntranslated, valueOfRow } from './tcpGlobalRows';
import type { RowBlock } from './labelledRows';
import type { TcpGlobalOption, TcpGlobalRow, TcpGlobalValue } from './tcpGlobalOptions';

/**
 * Reads `netsh interface tcp show global` in any language: the first such listing in the text, with its
 * prompts. An option that the listing does not have, or that cannot be read with certainty (an unknown label,
 * a translated value), is missing from the result; a text without such a listing gives an empty one.
 */
export function parseTcpGlobals(text: string): ReadonlyMap<TcpGlobalOption, TcpGlobalValue> {
  const blocks = rowBlocksOf(text);
  // One row alone (`... | findstr`) counts only where no listing is to be had.
  for (const fewestRows of [2, 1]) {
    for (const block of blocks) {
      const known = rowsByLabel(block, fewestRows);
      if (known !== null) return valuesOf(block, layoutOf(block.rows, known) ?? known);
    }
  }
  return new Map();
}

/** Each row as far as its label tells, or null if this is another listing. */
function rowsByLabel({ rows, echo }: RowBlock, fewestRows: number): readonly (TcpGlobalRow | null)[] | null {
  const shown = echo?.shows ?? null;
  // `netsh interface ipv4 show global` is another listing.
  if (shown !== null && (shown !== 'global' || echo?.ip !== null)) return null;
  const exact = rows.map(({ label }) => rowOfLabel(label));
  const marked = rows.map(({ label }) => rowOfUntranslated(label));
  if (marked.includes('timestamps')) {
    // The very label counts for more than what is untranslated: a newer row may have an RTO of its own.
    return exact.map((row, index) => row ?? notTaken(marked[index] ?? null, exact));
  }
  // Part of a listing. Other listings of netsh have rows with RTO and SYN too, so only whole labels count.
  return exact.filter((row) => row !== null).length >= fewestRows ? exact : null;
}

function notTaken(row: TcpGlobalRow | null, taken: readonly (TcpGlobalRow | null)[]): TcpGlobalRow | null {
  return taken.includes(row) ? null : row;
}

/** What two rows could be is read from neither. */
function valuesOf(
  { rows }: RowBlock,
  known: readonly (TcpGlobalRow | null)[],
): ReadonlyMap<TcpGlobalOption, TcpGlobalValue> {
  const values = new Map<TcpGlobalOption, TcpGlobalValue>();
  for (const option of tcpGlobalOptions) {
    const places = rows.filter((_, index) => known[index] === option);
    const [row] = places;
    const value = places.length === 1 && row !== undefined ? valueOfRow(option, row.value) : null;
    if (value !== null) values.set(option, value);
  }
  return values;
}
