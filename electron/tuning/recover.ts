import { isRestartedSince } from '../../shared/domain/restart';
import { needsRestart } from '../../shared/domain/takesEffect';
import type { Remaining, TuningError } from '../../shared/domain/tuningError';
import { err, ok, type Result } from '../../shared/result';
import type { HistoryEntry, Journal } from './journalRecord';
import { withStateFolder } from './machineState';
import type { SessionContext } from './newJournal';
import { ownFile, sortByOwner, type Sorted } from './ownership';
import { restoreBefore } from './restore';
import { mayBeRefused } from './storedState';
import type { TransactionContext } from './transactionContext';

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
      /** Windows did not take the former value back (a port range that starts below 1025). */
      readonly missed: readonly Remaining[];
      /** The machine was started in between, and runs with what the interrupted change had left until it is again. */
      readonly restartDue: boolean;
    };

/** What was written back after the machine had been started with what the interrupted change had left. */
function lateRecovery(
  { bootTime }: SessionContext,
  journal: Journal,
  restored: readonly string[],
): Pick<HistoryEntry, 'recovery'> {
  const written = { at: Date.parse(journal.at), bootTime: journal.bootTime };
  if (bootTime === null || !isRestartedSince(written, bootTime)) return {};
  return { recovery: { at: new Date().toISOString(), bootTime, ids: [...restored] } };
}

/** An apply that was put right is remembered as interrupted; an undo leaves its entry as it was applied. */
async function record(
  { state }: SessionContext,
  journal: Journal,
  late: Pick<HistoryEntry, 'recovery'>,
): Promise<void> {
  if (journal.transaction === 'undo' && late.recovery !== undefined) {
    const entry = await state.readEntry(journal.entry);
    if (entry !== null) await state.writeEntry({ ...entry, ...late });
  }
  if (journal.transaction === 'apply') {
    const entry: HistoryEntry = {
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
      bootTime: journal.bootTime,
      undo: null,
      nonce: journal.nonce,
      image: null,
      ...late,
    };
    await state.writeEntry(entry);
  }
  await state.clearJournal();
  await state.pruneImages();
}

async function ownersIn(context: TransactionContext, journal: Journal): Promise<Result<Sorted, TuningError>> {
  if ((await ownFile(context, journal)) === null) return sortByOwner(context, journal);
  return ok({ ours: [...journal.changes, ...journal.siblings], conflicts: [] });
}

async function restore(
  context: SessionContext,
  journal: Journal,
): Promise<Result<RecoveryOutcome, TuningError>> {
  const { machine, state } = context;
  const sorted = await ownersIn(context, journal);
  if (!sorted.ok) return sorted;
  const { ours, conflicts } = sorted.value;
  const notBack = await restoreBefore(context, journal, ours);
  const isRefused = ({ id }: Remaining): boolean =>
    machine.image === null && ours.some((one) => one.id === id && mayBeRefused(one.before));
  const remaining = notBack.filter((one) => !isRefused(one));
  if (remaining.length > 0)
    return err({ code: 'rollback-incomplete', cause: { kind: 'interrupted' }, remaining });
  const missed = notBack.filter(isRefused);
  const changed = new Set(journal.changes.map(({ id }) => id));
  const restored = ours
    .map(({ id }) => id)
    .filter((id) => changed.has(id) && missed.every((one) => one.id !== id));
  const late = lateRecovery(context, journal, restored);
  const recorded = await withStateFolder(state.folder, () => record(context, journal, late));
  if (!recorded.ok) return recorded;
  return ok({
    kind: 'restored',
    entry: journal.entry,
    transaction: journal.transaction,
    restored,
    conflicts,
    missed,
    restartDue: late.recovery?.ids.some(needsRestart) ?? false,
  });
}

async function finishPending(
  context: SessionContext,
  journal: Journal,
): Promise<Result<RecoveryOutcome, TuningError>> {
  const { state } = context;
  const entry = await withStateFolder(state.folder, () => state.readEntry(journal.entry));
  if (!entry.ok) return entry;
  // The history knows the outcome already: the transaction was done, or taken back, to the end.
  if (entry.value?.nonce !== journal.nonce) return restore(context, journal);
  const cleared = await withStateFolder(state.folder, async () => {
    await state.clearJournal();
    await state.pruneImages();
  });
  return cleared.ok ? ok({ kind: 'finished', entry: journal.entry }) : cleared;
}

/**
 * Puts right what an interrupted apply or undo left: everything is again as it was before it, but for what somebody
 * else has changed since. Can be interrupted and run again. The caller holds the machine's lock.
 */
export async function recover(context: SessionContext): Promise<Result<RecoveryOutcome, TuningError>> {
  const { machine, state } = context;
  await machine.image?.clean().catch(() => undefined);
  const journal = await withStateFolder(state.folder, async () => {
    await state.tidy();
    const reading = await state.readJournal();
    // What was kept for a journal that never came to be.
    if (reading.kind === 'none') await state.pruneImages();
    return reading;
  });
  if (!journal.ok) return journal;
  if (journal.value.kind === 'none') return ok({ kind: 'nothing' });
  if (journal.value.kind === 'pending') return finishPending(context, journal.value.journal);
  const aside = await withStateFolder(state.folder, () => state.setJournalAside());
  return aside.ok ? err({ code: 'journal-damaged', path: aside.value }) : aside;
}
