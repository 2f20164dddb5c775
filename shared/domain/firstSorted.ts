/**
 * The first `count` rows of the order, as `rows.toSorted(compare).slice(0, count)` gives them, without sorting the rest:
 * most rows are compared once, with the last of those that are ahead so far.
 *
 * @param count 0 or more; all rows are sorted where it is not far below their number
 */
export function firstSorted<Row>(
  rows: readonly Row[],
  count: number,
  compare: (a: Row, b: Row) => number,
): readonly Row[] {
  if (count * 8 > rows.length) return [...rows].sort(compare).slice(0, count);
  let ahead: Row[] = [];
  let last: Row | undefined;
  for (const row of rows) {
    if (last !== undefined && compare(row, last) >= 0) continue;
    ahead.push(row);
    if (ahead.length < 2 * count) continue;
    ahead = ahead.sort(compare).slice(0, count);
    last = ahead.at(-1);
  }
  return ahead.sort(compare).slice(0, count);
}
