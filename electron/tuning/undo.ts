import { randomUUID } from 'node:crypto';
import { needsRestart } from '../../shared/domain/takesEffect';
import type { Conflict, TuningError } from '../../shared/domain/tuningError';
import { err, ok, type Result } from '../../shared/result';
import { creatableKeys } from './creatableKeys';
import { hashOf } from './imageStore';
import type { HistoryEntry, Journal, StoredChange } from './journalRecord';
import { withStateFolder } from './machineState';
import { newJournal, type SessionContext } from './newJournal';
import { siblingIds } from './siblings';
import { valueIn, valueOfState } from './stateValue';
import { readStored, type StoredReading } from './storedReading';
import { isBack, isUnreadableState, mayBeRefused, sameState, type StoredState } from './storedState';
import { runTransaction } from './transaction';
import { isMadeOf } from './writeGateway';

export interface UndoOutcome {
  /** The entry as the history has it now. */
  readonly entry: HistoryEntry;
  readonly undone: readonly string[];
  /** Changed by somebody else since, and left alone. */
  readonly conflicts: readonly Conflict[];
  /** Windows did not take the former value back (a port range that starts below 1025). */
  readonly missed: readonly string[];
}

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
    if (isBack(reading.state(change.id), change.before)) alreadyBack.push(change.id);
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
  return open.includes(entry) ? ok(entry) : err({ code: 'entry-not-open', entry: id, state: entry.state });
}

interface Images {
  readonly now: string | null;
  /** The hash of the bytes from before the entry, where nothing at all has changed in the file since. */
  readonly before: string | null;
}

/**
 * The hash of the kept bytes that may replace the file as a whole: those of which the entry's changes, which the user
 * is shown, make the file as it is. Bytes that differ in anything else never come from us.
 */
async function bytesBefore(
  { machine, state }: SessionContext,
  { image, changes, undone }: HistoryEntry,
  now: Uint8Array,
): Promise<string | null> {
  if (image === null || undone.length > 0 || hashOf(now) !== image.after) return null;
  const from = await state.images.read(image.before);
  if (from === null) return null;
  const intended = changes.map((change) => ({ id: change.id, state: change.after }));
  return isMadeOf(machine, { from, intended, hash: image.after }) ? image.before : null;
}

async function keepImages(
  context: SessionContext,
  entry: HistoryEntry,
): Promise<Result<Images, TuningError>> {
  const { machine, state } = context;
  if (machine.image === null) return ok({ now: null, before: null });
  const bytes = await machine.image.read();
  if (!bytes.ok) return err({ code: 'machine', error: bytes.error });
  return withStateFolder(state.folder, async () => {
    const now = await state.images.keep(bytes.value);
    return { now, before: await bytesBefore(context, entry, bytes.value) };
  });
}

function recordedEntry(
  entry: HistoryEntry,
  undone: readonly string[],
  journal: Pick<Journal, 'at' | 'bootTime' | 'nonce'>,
): HistoryEntry {
  const all = [...new Set([...entry.undone, ...undone])];
  const complete = [...entry.changes, ...entry.sideEffects].every((change) => all.includes(change.id));
  const state = complete ? 'undone' : all.length === 0 ? entry.state : 'partly-undone';
  const { at, bootTime, nonce } = journal;
  // There is one time for all: that of the last undo after which something waits for a restart.
  const isLatest = entry.undo === null || undone.some(needsRestart);
  return { ...entry, undone: all, state, undo: isLatest ? { at, bootTime } : entry.undo, nonce };
}

async function journalOf(
  context: SessionContext,
  entry: HistoryEntry,
  { toWrite }: Sorted,
): Promise<Result<Journal, TuningError>> {
  const { machine } = context;
  const ids = toWrite.map((change) => change.id);
  const images = await keepImages(context, entry);
  if (!images.ok) return images;
  const siblings = await readStored(machine, siblingIds(ids));
  if (!siblings.ok) return err({ code: 'machine', error: siblings.error });
  const ownKeys = creatableKeys(toWrite);
  return ok({
    ...(await newJournal(context)),
    transaction: 'undo',
    entry: entry.id,
    target: entry.target,
    changes: [...toWrite],
    siblings: siblingIds(ids).map((id) => ({ id, before: stateFound(siblings.value, id) })),
    tolerated: toWrite
      .filter(({ after }) => machine.image === null && mayBeRefused(after))
      .map(({ id }) => id),
    removedKeys: entry.createdKeys.filter((key) => ownKeys.has(key)).reverse(),
    image: images.value.now,
    replacement: images.value.before,
  });
}

interface WrittenBack {
  readonly entry: HistoryEntry;
  readonly undone: readonly string[];
  readonly missed: readonly string[];
}

async function writeBack(
  context: SessionContext,
  entry: HistoryEntry,
  sorted: Sorted,
): Promise<Result<WrittenBack, TuningError>> {
  const journal = await journalOf(context, entry, sorted);
  if (!journal.ok) return journal;
  const written = (missed: readonly string[]): readonly string[] =>
    sorted.toWrite.map(({ id }) => id).filter((id) => !missed.includes(id));
  const done = await runTransaction(context, journal.value, {
    done: ({ missed }) => recordedEntry(entry, [...written(missed), ...sorted.alreadyBack], journal.value),
    rolledBack: null,
  });
  if (!done.ok) return done;
  const { missed } = done.value.outcome;
  return ok({ entry: done.value.entry, undone: written(missed), missed });
}

/** Nothing to write, but perhaps to remember: somebody has put values back by hand. */
async function rememberOnly(
  { state, bootTime }: SessionContext,
  entry: HistoryEntry,
  { alreadyBack }: Sorted,
): Promise<Result<WrittenBack, TuningError>> {
  if (alreadyBack.length === 0) return ok({ entry, undone: [], missed: [] });
  const now = { at: new Date().toISOString(), bootTime, nonce: randomUUID() };
  const updated = recordedEntry(entry, alreadyBack, now);
  const recorded = await withStateFolder(state.folder, () => state.writeEntry(updated));
  return recorded.ok ? ok({ entry: updated, undone: [], missed: [] }) : recorded;
}

/**
 * Takes an applied plan back: the values that are still as it left them return to what they were, type and bytes. What
 * somebody else has changed since is reported and left alone, unless its id is in `overwrite`. The caller holds
 * the machine's lock and has put right what an earlier apply left.
 *
 * @param id the history entry; null for the last one that is not undone
 */
export async function undoEntry(
  context: SessionContext,
  id: string | null,
  overwrite: ReadonlySet<string>,
): Promise<Result<UndoOutcome, TuningError>> {
  const { machine, state } = context;
  const history = await withStateFolder(state.folder, () => state.readHistory());
  if (!history.ok) return history;
  const entry = findEntry(history.value.entries, id);
  if (!entry.ok) return entry;
  const open = openChanges(entry.value);
  const stranger = [...overwrite].find((one) => open.every((change) => change.id !== one));
  if (stranger !== undefined) {
    return err({ code: 'not-in-entry', entry: entry.value.id, parameterId: stranger });
  }
  const reading = await readStored(
    machine,
    open.map((change) => change.id),
  );
  if (!reading.ok) return err({ code: 'machine', error: reading.error });
  const sorted = sortChanges(entry.value, reading.value, overwrite);
  const done =
    sorted.toWrite.length > 0
      ? await writeBack(context, entry.value, sorted)
      : await rememberOnly(context, entry.value, sorted);
  return done.ok ? ok({ ...done.value, conflicts: sorted.conflicts }) : done;
}
