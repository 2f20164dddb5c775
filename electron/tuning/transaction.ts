import type { CurrentValue } from '../../shared/domain/value';
import { err, ok, type Result } from '../../shared/result';
import type { Machine, MachineError } from '../machine/machine';
import type { Journal, StoredChange } from './journalRecord';
import type { MachineState } from './machineState';
import { hashOf, withStateFolder } from './machineState';
import { valueIn, valueOfState } from './stateValue';
import { readStored, type StoredReading } from './storedReading';
import { isUnreadableState, sameState } from './storedState';
import type { FailureCause, Remaining, TuningError } from '../../shared/domain/tuningError';
import { writeStates, type IntendedState } from './writeGateway';

/** How far a transaction is, for a progress bar: `done` of `total` values in this phase. */
export interface Progress {
  readonly phase: 'journal' | 'write' | 'verify' | 'restore';
  readonly done: number;
  readonly total: number;
}

export interface TransactionContext {
  readonly machine: Machine;
  readonly state: MachineState;
  readonly onProgress: (progress: Progress) => void;
  /** Asks a running transaction to stop; it then puts everything back. */
  readonly signal?: AbortSignal;
}

export interface TransactionOutcome {
  /** Tolerated values that did not arrive. */
  readonly missed: readonly string[];
  /** What Windows changed along with it. */
  readonly sideEffects: readonly StoredChange[];
  /** The hash of the file's bytes afterwards; null for what is not a file. */
  readonly imageAfter: string | null;
}

/** What was unknown before is unknown again once it is unreadable. */
function arrived(change: StoredChange, reading: StoredReading): boolean {
  const found = reading.state(change.id);
  return isUnreadableState(found) ? change.after.kind === 'unknown' : sameState(found, change.after);
}

/** The first change that is not what it should be. */
function findMismatch(journal: Journal, reading: StoredReading): FailureCause | null {
  for (const change of journal.changes) {
    if (!arrived(change, reading) && !journal.tolerated.includes(change.id)) {
      return {
        kind: 'mismatch',
        parameterId: change.id,
        expected: valueOfState(change.after),
        found: valueIn(reading, change.id),
      };
    }
  }
  return null;
}

/** Values that are not as the journal says they were. What was unknown before cannot be told wrong. */
async function remainingAfterRestore(machine: Machine, journal: Journal): Promise<readonly Remaining[]> {
  const known = [...journal.changes, ...journal.siblings].filter(
    (change) => change.before.kind !== 'unknown',
  );
  const reading = await readStored(
    machine,
    known.map((change) => change.id),
  );
  if (!reading.ok) {
    const found: CurrentValue = {
      unreadable: { kind: 'command-failed', command: reading.error.subject, detail: reading.error.detail },
    };
    return known.map((change) => ({ id: change.id, expected: valueOfState(change.before), found }));
  }
  return known.flatMap((change) => {
    const found = reading.value.state(change.id);
    if (!isUnreadableState(found) && sameState(found, change.before)) return [];
    return [
      { id: change.id, expected: valueOfState(change.before), found: valueIn(reading.value, change.id) },
    ];
  });
}

/**
 * Puts the values of a journal back to what they were before, by the file's own bytes where there is an image, and
 * tells which are not.
 *
 * @param mayReplaceImage false where somebody else has changed the file since: then value by value.
 */
export async function restoreBefore(
  context: TransactionContext,
  journal: Journal,
  mayReplaceImage = true,
): Promise<readonly Remaining[]> {
  const { machine, state } = context;
  const intended = [...journal.changes, ...journal.siblings]
    .map((change) => ({ id: change.id, state: change.before }))
    .reverse();
  context.onProgress({ phase: 'restore', done: 0, total: intended.length });
  const image = journal.image === null || !mayReplaceImage ? null : await state.readImage(journal.image);
  if (machine.image !== null && image !== null) {
    const replaced = await machine.image.replace(image);
    if (replaced.ok) return [];
  }
  // One value that cannot be put back must not keep the others from it.
  const written = await writeStates(machine, intended);
  if (!written.ok) for (const one of intended) await writeStates(machine, [one]);
  for (const key of [...journal.createdKeys].reverse()) await machine.registry.removeEmptyKey(key);
  return remainingAfterRestore(machine, journal);
}

async function writeAfter(
  context: TransactionContext,
  journal: Journal,
): Promise<Result<void, MachineError>> {
  const { machine, state, onProgress } = context;
  const replacement = journal.replacement === null ? null : await state.readImage(journal.replacement);
  if (machine.image !== null && replacement !== null) return machine.image.replace(replacement);
  const certain = journal.changes.filter((change) => !journal.tolerated.includes(change.id));
  const written = await writeStates(machine, intendedBy(certain), (done) => {
    onProgress({ phase: 'write', done, total: journal.changes.length });
  });
  if (!written.ok) return written;
  // Asked for, not insisted on: reading back tells what came of it.
  for (const change of journal.changes.filter(({ id }) => journal.tolerated.includes(id))) {
    await writeStates(machine, intendedBy([change]));
  }
  return written;
}

function intendedBy(changes: readonly StoredChange[]): readonly IntendedState[] {
  return changes.map((change) => ({ id: change.id, state: change.after }));
}

function isCancelled(context: TransactionContext): boolean {
  return context.signal?.aborted ?? false;
}

async function writeAndVerify(
  context: TransactionContext,
  journal: Journal,
): Promise<Result<StoredReading, FailureCause>> {
  const { machine, onProgress } = context;
  const total = journal.changes.length;
  if (isCancelled(context)) return err({ kind: 'cancelled' });
  const written = await writeAfter(context, journal);
  if (!written.ok) return err({ kind: 'write-failed', error: written.error });
  onProgress({ phase: 'verify', done: 0, total });
  const ids = [...journal.changes, ...journal.siblings].map((change) => change.id);
  const reading = await readStored(machine, ids);
  if (!reading.ok) return err({ kind: 'read-back-failed', error: reading.error });
  const mismatch = findMismatch(journal, reading.value);
  if (mismatch !== null) return err(mismatch);
  if (isCancelled(context)) return err({ kind: 'cancelled' });
  onProgress({ phase: 'verify', done: total, total });
  return ok(reading.value);
}

function sideEffectsIn(journal: Journal, reading: StoredReading): readonly StoredChange[] {
  return journal.siblings.flatMap((sibling) => {
    const after = reading.state(sibling.id);
    if (isUnreadableState(after) || sameState(after, sibling.before)) return [];
    return [{ id: sibling.id, before: sibling.before, after }];
  });
}

/**
 * Carries out a journal: on the disk first, then the writes, then everything read back. Whatever fails, every value is
 * put back and the journal is removed; only if that fails too does the journal stay, for `recover`.
 *
 * On success the journal is still there: the caller removes it once the history tells the outcome.
 */
export async function runTransaction(
  context: TransactionContext,
  journal: Journal,
): Promise<Result<TransactionOutcome, TuningError>> {
  const { machine, state } = context;
  context.onProgress({ phase: 'journal', done: 0, total: journal.changes.length });
  const journalled = await withStateFolder(state.folder, () => state.writeJournal(journal));
  if (!journalled.ok) return journalled;

  const verified = await writeAndVerify(context, journal);
  if (verified.ok) {
    for (const key of journal.removedKeys) await machine.registry.removeEmptyKey(key);
    const bytes = machine.image === null ? null : await machine.image.read();
    return ok({
      missed: journal.changes.filter((change) => !arrived(change, verified.value)).map((change) => change.id),
      sideEffects: sideEffectsIn(journal, verified.value),
      imageAfter: bytes?.ok === true ? hashOf(bytes.value) : null,
    });
  }
  const remaining = await restoreBefore(context, journal);
  if (remaining.length > 0) return err({ code: 'rollback-incomplete', cause: verified.error, remaining });
  const cleared = await withStateFolder(state.folder, () => state.clearJournal());
  if (!cleared.ok) return cleared;
  return err({ code: 'rolled-back', cause: verified.error, entry: null });
}
