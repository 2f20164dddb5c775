/** The element that opens and closes a row; the place that *Show* and the arrow keys lead to. */
export function rowButtonId(rowId: string): string {
  return `row-${rowId}`;
}

export function rowDetailsId(rowId: string): string {
  return `details-${rowId}`;
}
