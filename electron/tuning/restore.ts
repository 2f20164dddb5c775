import type { Remaining } from '../../shared/domain/tuningError';
import type { CurrentValue } from '../../shared/domain/value';
import type { Machine } from '../machine/machine';
import type { Journal, StoredChange } from './journalRecord';
import { ownFile } from './ownership';
import { valueIn, valueOfState } from './stateValue';
import { readStored } from './storedReading';
import { isUnreadableState, sameState } from './storedState';
import type { TransactionContext } from './transactionContext';
import { writeStates } from './writeGateway';

type FormerState = Pick<StoredChange, 'id' | 'before'>;

/** Values that are not as the journal says they were. What was unknown before cannot be told wrong. */
async function remainingOf(machine: Machine, former: readonly FormerState[]): Promise<readonly Remaining[]> {
  const known = former.filter(({ before }) => before.kind !== 'unknown');
  const reading = await readStored(
    machine,
    known.map(({ id }) => id),
  );
  if (!reading.ok) {
    const found: CurrentValue = {
      unreadable: { kind: 'command-failed', command: reading.error.subject, detail: reading.error.detail },
    };
    return known.map(({ id, before }) => ({ id, expected: valueOfState(before), found }));
  }
  return known.flatMap(({ id, before }) => {
    const found = reading.value.state(id);
    if (!isUnreadableState(found) && sameState(found, before)) return [];
    return [{ id, expected: valueOfState(before), found: valueIn(reading.value, id) }];
  });
}

/** Brings a registry file's own bytes back; false where that cannot be, because somebody else has touched it. */
async function restoreFile(context: TransactionContext, journal: Journal): Promise<boolean> {
  const { machine, state } = context;
  const current = await ownFile(context, journal);
  const image = journal.image === null ? null : await state.images.read(journal.image);
  if (machine.image === null || current === null || image === null) return false;
  if (Buffer.from(current).equals(image)) return true;
  return (await machine.image.replace(image, current)).ok;
}

/**
 * Without those of which a registry file tells nothing, as before: to take back what was never written would be to
 * state that the value is to be deleted.
 */
async function stillWritten(
  machine: Machine,
  former: readonly FormerState[],
): Promise<readonly FormerState[]> {
  const untold = former.filter(({ before }) => before.kind === 'unknown');
  if (untold.length === 0) return former;
  const reading = await readStored(
    machine,
    untold.map(({ id }) => id),
  );
  if (!reading.ok) return former;
  return former.filter((one) => !untold.includes(one) || !isUnreadableState(reading.value.state(one.id)));
}

/**
 * Puts values of a journal back to what they were before, by the file's own bytes where nobody else has touched it.
 *
 * @param former which of them, in the order in which they were written
 * @returns those that are not back
 */
export async function restoreBefore(
  context: TransactionContext,
  journal: Journal,
  former: readonly FormerState[],
): Promise<readonly Remaining[]> {
  const { machine } = context;
  context.onProgress({ phase: 'restore', done: 0, total: former.length });
  if (await restoreFile(context, journal)) return [];
  const written = await stillWritten(machine, former);
  const intended = written.map(({ id, before }) => ({ id, state: before })).reverse();
  const emptyKeys = [...journal.createdKeys].reverse();
  const restored = await writeStates(machine, intended, { emptyKeys });
  if (!restored.ok) {
    // One value that cannot be put back must not keep the others from it.
    for (const one of intended) await writeStates(machine, [one]);
    await writeStates(machine, [], { emptyKeys });
  }
  return remainingOf(machine, former);
}
