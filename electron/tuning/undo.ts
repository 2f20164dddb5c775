import { userInfo } from 'node:os';
import { err, ok, type Result } from '../../shared/result';
import type { HistoryEntry, Journal, StoredChange } from './journalRecord';
import { hashOf, withStateFolder } from './machineState';
import { siblingIds } from './siblings';
import { valueIn, valueOfState } from './stateValue';
import { readStored, type StoredReading } from './storedReading';
import { isUnreadableState, sameState, type StoredState } from './storedState';
import { runTransaction, type TransactionContext, type TransactionOutcome } from './transaction';
import type { Conflict, TuningError } from '../../shared/domain/tuningError';

export interface UndoContext extends TransactionContext {
  readonly elevated: boolean | null;
}

export interface UndoOutcome {
  /** The entry as the history has it now. */
  readonly entry: HistoryEntry;
  readonly undone: readonly string[];
  /** Changed by somebody else since, and left alone. */
  readonly conflicts: readonly Conflict[];
  /** Windows did not take the former value back (a port range that starts below 1025). */
  readonly missed: readonly string[];
}

/** netsh refuses to set a lower start than this, though it lists one (KB 929851). */
const lowestNetshStart = 1025;

interface Sorted {
  readonly toWrite: readonly StoredChange[];
  readonly alreadyBack: readonly string[];
  readonly conflicts: readonly Conflict[];
}

function stateFound(reading: StoredReading, id: string): StoredState {
  const found = reading.state(id);
  return isUnreadableState(found) ? { kind: 'unknown' } : found;
}

/** Sorts an entry's changes, latest first: ours to put back, back already, or somebody else's since. */
function sortChanges(entry: HistoryEntry, reading: StoredReading, overwrite: ReadonlySet<string>): Sorted {
  const toWrite: StoredChange[] = [];
  const alreadyBack: string[] = [];
  const conflicts: Conflict[] = [];
  for (const change of openChanges(entry)) {
    const found = stateFound(reading, change.id);
    if (sameState(found, change.before)) alreadyBack.push(change.id);
    else if (sameState(found, change.after) || overwrite.has(change.id)) {
      toWrite.push({ id: change.id, before: found, after: change.before });
    } else {
      const now = valueIn(reading, change.id);
      conflicts.push({
        id: change.id,
        before: valueOfState(change.before),
        ours: valueOfState(change.after),
        now,
      });
    }
  }
  return { toWrite, alreadyBack, conflicts };
}

function openChanges(entry: HistoryEntry): readonly StoredChange[] {
  return [...entry.changes, ...entry.sideEffects]
    .filter((change) => !entry.undone.includes(change.id))
    .reverse();
}

function findEntry(entries: readonly HistoryEntry[], id: string | null): Result<HistoryEntry, TuningError> {
  const open = entries.filter((entry) => entry.state === 'applied' || entry.state === 'partly-undone');
  if (id === null) {
    const last = open[0];
    return last === undefined ? err({ code: 'nothing-to-undo' }) : ok(last);
  }
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) return err({ code: 'unknown-entry', entry: id });
  return open.includes(entry) ? ok(entry) : err({ code: 'nothing-to-undo' });
}

interface Images {
  readonly now: string | null;
  /** The hash of the bytes from before the entry, where nothing at all has changed in the file since. */
  readonly before: string | null;
}

async function keepImages(context: UndoContext, entry: HistoryEntry): Promise<Result<Images, TuningError>> {
  const { machine, state } = context;
  if (machine.image === null) return ok({ now: null, before: null });
  const bytes = await machine.image.read();
  if (!bytes.ok) return err({ code: 'machine', error: bytes.error });
  return withStateFolder(state.folder, async () => {
    const now = await state.keepImage(bytes.value);
    const untouched =
      entry.image !== null && entry.undone.length === 0 && hashOf(bytes.value) === entry.image.after;
    const kept = untouched ? await state.readImage(entry.image.before) : null;
    return { now, before: kept === null || entry.image === null ? null : entry.image.before };
  });
}

function journalOf(
  context: UndoContext,
  entry: HistoryEntry,
  sorted: Sorted,
  siblings: Journal['siblings'],
  images: Images,
): Journal {
  const mayBeRefused = ({ after }: StoredChange): boolean =>
    context.machine.image === null && after.kind === 'range' && after.start < lowestNetshStart;
  return {
    format: 'tcpilot-journal',
    version: 1,
    transaction: 'undo',
    entry: entry.id,
    target: entry.target,
    at: new Date().toISOString(),
    who: userInfo().username,
    machine: entry.machine,
    changes: [...sorted.toWrite],
    siblings,
    createdKeys: [],
    tolerated: sorted.toWrite.filter(mayBeRefused).map((change) => change.id),
    removedKeys: sorted.conflicts.length === 0 ? [...entry.createdKeys].reverse() : [],
    image: images.now,
    replacement: images.before,
  };
}

async function remember(
  context: UndoContext,
  entry: HistoryEntry,
  undone: readonly string[],
): Promise<Result<HistoryEntry, TuningError>> {
  const all = [...new Set([...entry.undone, ...undone])];
  const complete = [...entry.changes, ...entry.sideEffects].every((change) => all.includes(change.id));
  const state = complete ? 'undone' : all.length === 0 ? entry.state : 'partly-undone';
  const updated: HistoryEntry = { ...entry, undone: all, state };
  const written = await withStateFolder(context.state.folder, () => context.state.writeEntry(updated));
  return written.ok ? ok(updated) : written;
}

async function writeBack(
  context: UndoContext,
  entry: HistoryEntry,
  sorted: Sorted,
): Promise<Result<TransactionOutcome | null, TuningError>> {
  if (sorted.toWrite.length === 0) return ok(null);
  const ids = sorted.toWrite.map((change) => change.id);
  const siblingsRead = await readStored(context.machine, siblingIds(ids));
  if (!siblingsRead.ok) return err({ code: 'machine', error: siblingsRead.error });
  const siblings = siblingIds(ids).map((id) => ({ id, before: stateFound(siblingsRead.value, id) }));
  const images = await keepImages(context, entry);
  if (!images.ok) return images;
  return runTransaction(context, journalOf(context, entry, sorted, siblings, images.value));
}

/**
 * Takes an applied plan back: the values that are still as it left them return to what they were, type and bytes. What
 * somebody else has changed since is reported and left alone, unless its id is in `overwrite`. The caller holds
 * the machine's lock and has put right what an earlier apply left.
 *
 * @param id the history entry; null for the last one that is not undone
 */
export async function undoEntry(
  context: UndoContext,
  id: string | null,
  overwrite: ReadonlySet<string>,
): Promise<Result<UndoOutcome, TuningError>> {
  const { machine, state } = context;
  if (!machine.writable) return err({ code: 'read-only-machine', label: machine.kind });
  if (context.elevated === false) return err({ code: 'not-elevated' });
  const history = await withStateFolder(state.folder, () => state.readHistory());
  if (!history.ok) return history;
  const entry = findEntry(history.value.entries, id);
  if (!entry.ok) return entry;

  const reading = await readStored(
    machine,
    openChanges(entry.value).map((change) => change.id),
  );
  if (!reading.ok) return err({ code: 'machine', error: reading.error });
  const sorted = sortChanges(entry.value, reading.value, overwrite);
  const done = await writeBack(context, entry.value, sorted);
  if (!done.ok) return done;

  const missed = done.value?.missed ?? [];
  const written = sorted.toWrite.map((change) => change.id).filter((changed) => !missed.includes(changed));
  const updated = await remember(context, entry.value, [...written, ...sorted.alreadyBack]);
  if (!updated.ok) return updated;
  await withStateFolder(state.folder, async () => {
    await state.clearJournal();
    await state.pruneImages();
  });
  return ok({ entry: updated.value, undone: written, conflicts: sorted.conflicts, missed });
}
