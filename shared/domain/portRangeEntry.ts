import { endOfRange, type PortRange } from './value';
import { parseNumber } from './valueSyntax';

/** A port range as somebody types it: the last port and the count say the same twice. */
export interface PortRangeEntry {
  readonly start: string;
  readonly count: string;
  readonly end: string;
}

export type PortRangeField = keyof PortRangeEntry;

export const emptyEntry: PortRangeEntry = { start: '', count: '', end: '' };

export function entryOfRange(range: PortRange): PortRangeEntry {
  return { start: String(range.start), count: String(range.count), end: String(endOfRange(range)) };
}

/**
 * The entry after typing into one field. A new start keeps the last port, as whoever moves the start down wants
 * more ports; a new count moves the last port, a new last port the count.
 */
export function typedInto(entry: PortRangeEntry, field: PortRangeField, text: string): PortRangeEntry {
  const typed = { ...entry, [field]: text };
  const [start, count, end] = [typed.start, typed.count, typed.end].map(wholeNumber);
  if (start == null) return typed;
  if (field === 'count') return count == null ? typed : { ...typed, end: String(start + count - 1) };
  if (end != null) return { ...typed, count: String(end - start + 1) };
  return field === 'start' && count != null ? { ...typed, end: String(start + count - 1) } : typed;
}

/**
 * The range, or null while the three fields do not say one and the same. Whether it is accepted is for the
 * validation to say.
 */
export function rangeOfEntry(entry: PortRangeEntry): PortRange | null {
  const [start, count, end] = [entry.start, entry.count, entry.end].map(wholeNumber);
  if (start == null || count == null || end == null) return null;
  return end === start + count - 1 ? { start, count } : null;
}

function wholeNumber(text: string): number | null {
  const value = parseNumber(text.trim());
  return value !== null && Number.isInteger(value) ? value : null;
}
