import { useState } from 'react';
import { sameValue, type TargetValue } from '../../../../shared/domain/value';
import type { RowEdit } from './useRowEdit';

/** What an entry amounts to: a value, or nothing that could be staged. */
export type EntryReading = { readonly ok: true; readonly value: TargetValue } | { readonly ok: false };

interface Typed<Entry> {
  readonly entry: Entry;
  /** What the row amounted to with it; where that has become something else, somebody else has changed it. */
  readonly effective: TargetValue | undefined;
}

/**
 * What the user types, staged as soon as it is a value and withdrawn while it is none: what is staged is always what
 * the fields show. A change from elsewhere (*Use recommended*, *Discard*) replaces what was typed.
 */
export function useEntry<Entry>(
  edit: RowEdit,
  held: TargetValue | undefined,
  entryOf: (value: TargetValue | undefined) => Entry,
  read: (entry: Entry) => EntryReading,
) {
  const [typed, setTyped] = useState<Typed<Entry> | null>(null);
  const isOurs = typed !== null && isSame(typed.effective, edit.effective);
  const entry = isOurs ? typed.entry : entryOf(edit.effective);
  const type = (next: Entry) => {
    const reading = read(next);
    setTyped({ entry: next, effective: reading.ok ? reading.value : held });
    if (reading.ok) edit.stage(reading.value);
    else edit.withdraw();
  };
  /** Lets go of what was typed where that is no value. */
  const reset = () => {
    setTyped(null);
  };
  return { entry, isTyped: isOurs, type, reset };
}

function isSame(a: TargetValue | undefined, b: TargetValue | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameValue(a, b);
}
