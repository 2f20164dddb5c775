import type { FailureCause, TuningError } from '../../shared/domain/tuningError';
import { err, ok, type Result } from '../../shared/result';
import type { FileImagePort, MachineError } from '../machine/machine';
import { hashOf } from './imageStore';
import type { HistoryEntry, Journal, StoredChange } from './journalRecord';
import { withStateFolder } from './machineState';
import { sortByOwner } from './ownership';
import { restoreBefore } from './restore';
import { valueIn, valueOfState } from './stateValue';
import { readStored, type StoredReading } from './storedReading';
import { isBack, isUnreadableState, sameState } from './storedState';
import type { TransactionContext } from './transactionContext';
import { writeStates, type IntendedState } from './writeGateway';

export interface TransactionOutcome {
  /** Tolerated values that did not arrive. */
  readonly missed: readonly string[];
  /** What Windows changed along with it. */
  readonly sideEffects: readonly StoredChange[];
  /** The hash of the file's bytes afterwards; null for what is not a file. */
  readonly imageAfter: string | null;
}

/** How the history tells an outcome. */
export interface Records {
  done(outcome: TransactionOutcome): HistoryEntry;
  /** Null where a transaction that was rolled back leaves the history as it was. */
  readonly rolledBack: HistoryEntry | null;
}

export interface Transacted {
  readonly entry: HistoryEntry;
  readonly outcome: TransactionOutcome;
}

function arrived(change: StoredChange, reading: StoredReading): boolean {
  return isBack(reading.state(change.id), change.after);
}

/** The first change that is not what it should be. */
function findMismatch(journal: Journal, reading: StoredReading): FailureCause | null {
  const wrong = journal.changes.find(
    (change) => !arrived(change, reading) && !journal.tolerated.includes(change.id),
  );
  if (wrong === undefined) return null;
  const { id, after } = wrong;
  return { kind: 'mismatch', parameterId: id, expected: valueOfState(after), found: valueIn(reading, id) };
}

function intendedBy(changes: readonly StoredChange[]): readonly IntendedState[] {
  return changes.map((change) => ({ id: change.id, state: change.after }));
}

async function writeFile(
  { machine, state }: TransactionContext,
  image: FileImagePort,
  journal: Journal,
): Promise<Result<void, MachineError>> {
  const current = await image.read();
  if (!current.ok) return current;
  const over = current.value;
  if (hashOf(over) !== journal.image) {
    const detail = 'The bytes differ from those read.';
    return err({ code: 'changed-meanwhile', subject: image.path, detail });
  }
  const replacement = journal.replacement === null ? null : await state.images.read(journal.replacement);
  if (replacement !== null) return image.replace(replacement, over);
  return writeStates(machine, intendedBy(journal.changes), { emptyKeys: journal.removedKeys, over });
}

async function writeAfter(
  context: TransactionContext,
  journal: Journal,
): Promise<Result<void, MachineError>> {
  const { machine, onProgress, signal } = context;
  const total = journal.changes.length;
  if (machine.image !== null) {
    onProgress({ phase: 'write', done: 0, total });
    return writeFile(context, machine.image, journal);
  }
  const onStep = (done: number): void => {
    onProgress({ phase: 'write', done, total });
  };
  const certain = journal.changes.filter((change) => !journal.tolerated.includes(change.id));
  const written = await writeStates(machine, intendedBy(certain), { onStep, signal });
  if (!written.ok) return written;
  // Asked for, not insisted on: reading back tells what came of it.
  for (const change of journal.changes.filter(({ id }) => journal.tolerated.includes(id))) {
    await writeStates(machine, intendedBy([change]), { signal });
  }
  return writeStates(machine, [], { emptyKeys: journal.removedKeys });
}

async function writeAndVerify(
  context: TransactionContext,
  journal: Journal,
): Promise<Result<StoredReading, FailureCause>> {
  const { machine, onProgress, signal } = context;
  const total = journal.changes.length;
  const isCancelled = (): boolean => signal?.aborted ?? false;
  if (isCancelled()) return err({ kind: 'cancelled' });
  const written = await writeAfter(context, journal);
  if (!written.ok) return err({ kind: 'write-failed', error: written.error });
  if (isCancelled()) return err({ kind: 'cancelled' });
  onProgress({ phase: 'verify', done: 0, total });
  const ids = [...journal.changes, ...journal.siblings].map((change) => change.id);
  const reading = await readStored(machine, ids);
  if (!reading.ok) return err({ kind: 'read-back-failed', error: reading.error });
  const mismatch = findMismatch(journal, reading.value);
  if (mismatch !== null) return err(mismatch);
  onProgress({ phase: 'verify', done: total, total });
  return ok(reading.value);
}

async function outcomeOf(
  { machine }: TransactionContext,
  journal: Journal,
  reading: StoredReading,
): Promise<TransactionOutcome> {
  const bytes = machine.image === null ? null : await machine.image.read();
  return {
    missed: journal.changes.filter((change) => !arrived(change, reading)).map((change) => change.id),
    sideEffects: journal.siblings.flatMap(({ id, before }) => {
      const after = reading.state(id);
      return isUnreadableState(after) || sameState(after, before) ? [] : [{ id, before, after }];
    }),
    imageAfter: bytes?.ok === true ? hashOf(bytes.value) : null,
  };
}

/** In a registry file somebody else may have got in between; what Windows made of our own values is ours to take back. */
async function rollBack(
  context: TransactionContext,
  journal: Journal,
  cause: FailureCause,
): Promise<TuningError> {
  const { machine } = context;
  const sorted = machine.image === null ? null : await sortByOwner(context, journal);
  const former = sorted?.ok === true ? sorted.value.ours : [...journal.changes, ...journal.siblings];
  const remaining = await restoreBefore(context, journal, former);
  return remaining.length > 0
    ? { code: 'rollback-incomplete', cause, remaining }
    : { code: 'rolled-back', cause, entry: null };
}

/** The journal goes once the history tells the outcome; one that cannot be removed is removed by the next recovery. */
async function finish({ state }: TransactionContext): Promise<void> {
  await withStateFolder(state.folder, async () => {
    await state.clearJournal();
    await state.pruneImages();
  });
}

async function failed(
  context: TransactionContext,
  journal: Journal,
  cause: FailureCause,
  { rolledBack }: Records,
): Promise<TuningError> {
  const { state } = context;
  const error = await rollBack(context, journal, cause);
  if (error.code !== 'rolled-back') return error;
  const recorded =
    rolledBack === null ? null : await withStateFolder(state.folder, () => state.writeEntry(rolledBack));
  await finish(context);
  return { ...error, entry: recorded?.ok === true ? journal.entry : null };
}

/** What history cannot remember could not be undone: it is taken back at once. */
async function takeBack(
  context: TransactionContext,
  journal: Journal,
  error: TuningError,
): Promise<TuningError> {
  const detail = error.code === 'state-folder' ? error.detail : error.code;
  const full = { code: 'disk', subject: context.state.folder, detail } as const;
  const back = await rollBack(context, journal, { kind: 'write-failed', error: full });
  if (back.code !== 'rolled-back') return back;
  await finish(context);
  return error;
}

/**
 * Carries out a journal: on the disk first, then the writes, then everything read back, then the history. Whatever
 * fails, every value is put back and the journal is removed; only if that fails too does the journal stay, for `recover`.
 */
export async function runTransaction(
  context: TransactionContext,
  journal: Journal,
  records: Records,
): Promise<Result<Transacted, TuningError>> {
  const { state } = context;
  context.onProgress({ phase: 'journal', done: 0, total: journal.changes.length });
  const journalled = await withStateFolder(state.folder, () => state.writeJournal(journal));
  if (!journalled.ok) {
    // It may be there although its folder could not be synced; nothing has been written that it would have to undo.
    await withStateFolder(state.folder, () => state.clearJournal());
    return journalled;
  }
  const verified = await writeAndVerify(context, journal);
  if (!verified.ok) return err(await failed(context, journal, verified.error, records));

  const outcome = await outcomeOf(context, journal, verified.value);
  const entry = records.done(outcome);
  const recorded = await withStateFolder(state.folder, () => state.writeEntry(entry));
  if (recorded.ok) {
    await finish(context);
    return ok({ entry, outcome });
  }
  // Written, but perhaps not on the disk yet: the journal stays until the next recovery.
  const found = await withStateFolder(state.folder, () => state.readEntry(entry.id));
  if (found.ok && found.value?.nonce === journal.nonce) return ok({ entry, outcome });
  return err(await takeBack(context, journal, recorded.error));
}
