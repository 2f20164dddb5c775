import { isUnreadable, sameValue, type CurrentValue, type TargetValue } from './value';

/** Wanted values by instance id that are not applied yet; null: the value is to be absent. */
export type StagedEdits = Readonly<Record<string, TargetValue>>;

export interface Staging {
  readonly edits: StagedEdits;
  /** What an earlier page had staged is back; until then nothing may overwrite the stored draft. */
  readonly isRestored: boolean;
}

/** What the machine holds, as far as it was read: an edit that asks for just that is none. */
export type HeldValues = ReadonlyMap<string, CurrentValue>;

export type StagingAction =
  | { readonly kind: 'restored'; readonly edits: StagedEdits }
  /** Adds to what is staged; whatever the machine holds already is staged no longer. */
  | { readonly kind: 'staged'; readonly edits: StagedEdits; readonly held: HeldValues }
  | { readonly kind: 'withdrawn'; readonly ids: readonly string[] }
  /** These values were written; an edit that asks for another one by now stays. */
  | { readonly kind: 'applied'; readonly edits: StagedEdits }
  | { readonly kind: 'discarded' };

export const nothingStaged: Staging = { edits: {}, isRestored: false };

export function stagingReducer(state: Staging, action: StagingAction): Staging {
  switch (action.kind) {
    case 'restored':
      // What was staged while the stored draft was on its way is newer.
      return { edits: { ...action.edits, ...state.edits }, isRestored: true };
    case 'staged':
      return { ...state, edits: withEdits(state.edits, action.edits, action.held) };
    case 'withdrawn':
      return { ...state, edits: keeping(state.edits, (id) => !action.ids.includes(id)) };
    case 'applied':
      return { ...state, edits: keeping(state.edits, (id, value) => !isIn(action.edits, id, value)) };
    case 'discarded':
      return { ...state, edits: {} };
  }
}

function withEdits(edits: StagedEdits, added: StagedEdits, held: HeldValues): StagedEdits {
  return keeping({ ...edits, ...added }, (id, value) => !holds(held, id, value));
}

function holds(held: HeldValues, id: string, value: TargetValue): boolean {
  const current = held.get(id);
  return current !== undefined && !isUnreadable(current) && sameValue(current, value);
}

function isIn(edits: StagedEdits, id: string, value: TargetValue): boolean {
  const other = edits[id];
  return other !== undefined && sameValue(other, value);
}

function keeping(edits: StagedEdits, keep: (id: string, value: TargetValue) => boolean): StagedEdits {
  return Object.fromEntries(Object.entries(edits).filter(([id, value]) => keep(id, value)));
}
