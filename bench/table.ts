import { holds, type Row } from './figure';

function amount(value: number, unit: Row['unit']): string {
  const digits = value < 10 && unit !== 'processes' && unit !== 'frames' ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

function verdict(row: Row): string {
  const kept = holds(row);
  if (kept === null || row.atMost === null) return '';
  const limit = row.ratio === null ? amount(row.atMost, row.unit) : `${row.atMost} x`;
  return `${kept ? 'holds' : 'FAILS'}: at most ${limit}`;
}

/** The rows as lines of text, one below the other. */
export function tableLines(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => {
    const { figure, ours, against, ratio, unit } = row;
    const other = against === null ? '' : `; ${against.what}: ${amount(against.value, unit)}`;
    const factor =
      ratio === null
        ? ''
        : `; ${ratio.median.toFixed(2)} x (${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)})`;
    const limit = verdict(row);
    return `${figure}: ${amount(ours, unit)}${other}${factor}${limit === '' ? '' : `; ${limit}`}`;
  });
}
