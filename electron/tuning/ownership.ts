import type { Remaining, TuningError } from '../../shared/domain/tuningError';
import { err, ok, type Result } from '../../shared/result';
import { hashOf } from './imageStore';
import type { Journal, StoredChange } from './journalRecord';
import { valueIn, valueOfState } from './stateValue';
import { knownLocation, readStored, type StoredReading } from './storedReading';
import { isBack, isUnreadableState, sameState, type StoredState } from './storedState';
import type { TransactionContext } from './transactionContext';
import { fileWith, isMadeOf } from './writeGateway';

/**
 * The bytes of a registry file if the transaction itself brought it there: as it was before, or as it is after.
 * Null if somebody else has touched it since, or where nothing is kept to tell by.
 */
export async function ownFile(context: TransactionContext, journal: Journal): Promise<Uint8Array | null> {
  const { machine, state } = context;
  const image = journal.image === null ? null : await state.images.read(journal.image);
  if (machine.image === null || image === null || journal.image === null) return null;
  const current = await machine.image.read();
  if (!current.ok) return null;
  const hash = hashOf(current.value);
  if (hash === journal.image) return current.value;
  if (hash === journal.replacement) {
    // What an undo took back is all that tells the two apart: a record cannot bring bytes of its own into the file.
    const applied = journal.changes.map(({ id, before }) => ({ id, state: before })).reverse();
    return isMadeOf(machine, { from: current.value, intended: applied, hash: journal.image })
      ? current.value
      : null;
  }
  const intended = journal.changes.map((change) => ({ id: change.id, state: change.after }));
  const after = fileWith(machine, machine.image, image, intended, journal.removedKeys);
  return hashOf(after) === hash ? current.value : null;
}

export interface Sorted {
  /** What the transaction found or left there. */
  readonly ours: readonly Pick<StoredChange, 'id' | 'before'>[];
  /** What somebody else has changed since. */
  readonly conflicts: readonly Remaining[];
}

/** Windows may keep the ranges of both IP versions as one: what was written to either may stand in both. */
function pairOf(id: string): string {
  const location = knownLocation(id);
  return location.kind === 'port-range' ? location.transport : id;
}

function statesOf(journal: Journal, id: string): readonly StoredState[] {
  const pair = pairOf(id);
  return [
    ...journal.changes
      .filter((change) => pairOf(change.id) === pair)
      .flatMap((one) => [one.before, one.after]),
    ...journal.siblings.filter((sibling) => pairOf(sibling.id) === pair).map(({ before }) => before),
  ];
}

function isOurs(
  journal: Journal,
  { id, before }: Pick<StoredChange, 'id' | 'before'>,
  reading: StoredReading,
) {
  const found = reading.state(id);
  if (isUnreadableState(found) || isBack(found, before)) return isBack(found, before);
  return statesOf(journal, id).some((state) => sameState(state, found));
}

/** Tells the values that are still what the transaction found or left there from those that are somebody else's now. */
export async function sortByOwner(
  context: TransactionContext,
  journal: Journal,
): Promise<Result<Sorted, TuningError>> {
  const all = [...journal.changes, ...journal.siblings];
  const reading = await readStored(
    context.machine,
    all.map(({ id }) => id),
  );
  if (!reading.ok) return err({ code: 'machine', error: reading.error });
  const foreign = all.filter((one) => !isOurs(journal, one, reading.value));
  return ok({
    ours: all.filter((one) => !foreign.includes(one)),
    conflicts: foreign.map(({ id, before }) => ({
      id,
      expected: valueOfState(before),
      found: valueIn(reading.value, id),
    })),
  });
}
