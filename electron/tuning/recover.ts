import { err, ok, type Result } from '../../shared/result';
import type { HistoryEntry, Journal, StoredChange } from './journalRecord';
import { hashOf, withStateFolder, type MachineState } from './machineState';
import { valueIn, valueOfState } from './stateValue';
import { readStored } from './storedReading';
import { isUnreadableState, sameState } from './storedState';
import { restoreBefore, type TransactionContext } from './transaction';
import type { Remaining, TuningError } from '../../shared/domain/tuningError';
import { writesFor } from './writeGateway';

export type RecoveryOutcome =
  | { readonly kind: 'nothing' }
  /** The transaction had finished; only its journal was left. */
  | { readonly kind: 'finished'; readonly entry: string }
  | {
      readonly kind: 'restored';
      readonly entry: string;
      readonly transaction: Journal['transaction'];
      readonly restored: readonly string[];
      /** Changed by somebody else in between, and left as they are. */
      readonly conflicts: readonly Remaining[];
    };

/** Whether the history already tells the outcome of the journalled transaction. */
function isFinished(journal: Journal, entries: readonly HistoryEntry[]): boolean {
  const entry = entries.find((candidate) => candidate.id === journal.entry);
  if (entry === undefined) return false;
  if (journal.transaction === 'apply') return true;
  const undone = new Set(entry.undone);
  return journal.changes.every((change) => undone.has(change.id) || journal.tolerated.includes(change.id));
}

/** Whether a registry file holds nothing but a state that the transaction itself went through. */
async function isOurOwnFile(context: TransactionContext, journal: Journal): Promise<boolean> {
  const { machine, state } = context;
  const image = journal.image === null ? null : await state.readImage(journal.image);
  if (machine.image === null || image === null) return false;
  const current = await machine.image.read();
  if (!current.ok) return false;
  const hash = hashOf(current.value);
  if (hash === journal.image || hash === journal.replacement) return true;
  const intended = journal.changes.map((change) => ({ id: change.id, state: change.after }));
  const { registry, netsh } = writesFor(machine, intended);
  return machine.image.steps(image, registry, netsh).some((bytes) => hashOf(bytes) === hash);
}

interface Sorted {
  readonly ours: readonly StoredChange[];
  readonly conflicts: readonly Remaining[];
}

/** Which values are still what the transaction found or left there, and which somebody else has changed since. */
async function sortByOwner(
  context: TransactionContext,
  journal: Journal,
): Promise<Result<Sorted, TuningError>> {
  const reading = await readStored(
    context.machine,
    journal.changes.map((change) => change.id),
  );
  if (!reading.ok) return err({ code: 'machine', error: reading.error });
  const isOurs = (change: StoredChange): boolean => {
    const found = reading.value.state(change.id);
    if (isUnreadableState(found)) return change.before.kind === 'unknown';
    return sameState(found, change.before) || sameState(found, change.after);
  };
  return ok({
    ours: journal.changes.filter(isOurs),
    conflicts: journal.changes
      .filter((change) => !isOurs(change))
      .map((change) => ({
        id: change.id,
        expected: valueOfState(change.before),
        found: valueIn(reading.value, change.id),
      })),
  });
}

/** An apply that was put right is remembered as interrupted; an undo leaves its entry as it was. */
async function record(state: MachineState, journal: Journal): Promise<void> {
  if (journal.transaction === 'apply') {
    await state.writeEntry({
      format: 'tcpilot-history',
      version: 1,
      id: journal.entry,
      at: journal.at,
      who: journal.who,
      machine: journal.machine,
      target: journal.target,
      changes: journal.changes,
      sideEffects: [],
      createdKeys: journal.createdKeys,
      state: 'interrupted',
      undone: [],
      bootTime: null,
      image: null,
    });
  }
  await state.clearJournal();
}

async function restore(
  context: TransactionContext,
  journal: Journal,
): Promise<Result<RecoveryOutcome, TuningError>> {
  const ownFile = await isOurOwnFile(context, journal);
  const sorted = await sortByOwner(context, journal);
  if (!sorted.ok) return sorted;
  const { ours, conflicts } = ownFile ? { ours: journal.changes, conflicts: [] } : sorted.value;
  const remaining = await restoreBefore(context, { ...journal, changes: [...ours] }, ownFile);
  if (remaining.length > 0)
    return err({ code: 'rollback-incomplete', cause: { kind: 'interrupted' }, remaining });
  const recorded = await withStateFolder(context.state.folder, () => record(context.state, journal));
  if (!recorded.ok) return recorded;
  return ok({
    kind: 'restored',
    entry: journal.entry,
    transaction: journal.transaction,
    restored: ours.map((change) => change.id),
    conflicts,
  });
}

/**
 * Puts right what an interrupted apply or undo left: everything is again as it was before it, but for what somebody
 * else has changed since. Can be interrupted and run again. The caller holds the machine's lock.
 */
export async function recover(context: TransactionContext): Promise<Result<RecoveryOutcome, TuningError>> {
  const { machine, state } = context;
  await machine.image?.clean();
  const journal = await withStateFolder(state.folder, () => state.readJournal());
  if (!journal.ok) return journal;
  if (journal.value.kind === 'none') return ok({ kind: 'nothing' });
  if (journal.value.kind === 'damaged') {
    const aside = await withStateFolder(state.folder, () => state.setJournalAside());
    return aside.ok ? err({ code: 'journal-damaged', path: aside.value }) : aside;
  }
  const pending = journal.value.journal;
  const history = await withStateFolder(state.folder, () => state.readHistory());
  if (!history.ok) return history;
  if (!isFinished(pending, history.value.entries)) return restore(context, pending);
  const cleared = await withStateFolder(state.folder, () => state.clearJournal());
  return cleared.ok ? ok({ kind: 'finished', entry: pending.entry }) : cleared;
}
