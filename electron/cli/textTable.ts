import stringWidth from 'string-width';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Colours a cell that has its final width already. */
  readonly paint?: (row: Row, text: string) => string;
}

const gap = '  ';
const ellipsis = '…';

/** @returns the text, with an ellipsis in place of what is too much */
export function cutToWidth(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return kept + ellipsis;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Takes what is too much from the widest columns, one character at a time. */
function fit(widths: readonly number[], available: number): readonly number[] {
  const fitted = [...widths];
  let excess = fitted.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const widest = Math.max(...fitted);
    fitted[fitted.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return fitted;
}

/**
 * Lines of a table that fits into `columns` characters, wide characters counted as two. What does not fit is cut
 * with an ellipsis, the widest column first.
 */
export function textTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number,
): readonly string[] {
  const natural = columns.map((column) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(column.cell(row)))),
  );
  const widths = fit(natural, width - gap.length * (columns.length - 1));
  const line = (cells: readonly string[]): string => cells.join(gap).trimEnd();
  const sized = (text: string, index: number): string =>
    pad(cutToWidth(text, widths[index] ?? 0), widths[index] ?? 0);
  return [
    line(columns.map((column, index) => sized(column.title, index))),
    line(widths.map((columnWidth) => '-'.repeat(columnWidth))),
    ...rows.map((row) =>
      line(
        columns.map((column, index) => {
          const text = sized(column.cell(row), index);
          return column.paint === undefined ? text : column.paint(row, text);
        }),
      ),
    ),
  ];
}
