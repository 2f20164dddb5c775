import { userInfo } from 'node:os';
import type { Plan } from '../../shared/domain/plan';
import { isUnreadable, sameValue, type CurrentValue } from '../../shared/domain/value';
import { err, ok, type Result } from '../../shared/result';
import type { HistoryEntry, Journal, StoredChange } from './journalRecord';
import { withStateFolder } from './machineState';
import { missingKeys } from './missingKeys';
import { valueIn, stateOfTarget } from './stateValue';
import { knownLocation, readStored, type StoredReading } from './storedReading';
import { isUnreadableState, type StoredState } from './storedState';
import { siblingIds } from './siblings';
import {
  restoreBefore,
  runTransaction,
  type TransactionContext,
  type TransactionOutcome,
} from './transaction';
import type { TuningError } from '../../shared/domain/tuningError';

export interface ApplyContext extends TransactionContext {
  readonly elevated: boolean | null;
  readonly bootTime: number | null;
}

function sameAsPlanned(planned: CurrentValue, found: CurrentValue): boolean {
  if (isUnreadable(planned) && isUnreadable(found)) {
    return JSON.stringify(planned.unreadable) === JSON.stringify(found.unreadable);
  }
  return sameValue(planned, found);
}

/** The before-state to journal: what could not be read is only acceptable where the file's own bytes bring it back. */
function beforeState(
  context: ApplyContext,
  reading: StoredReading,
  id: string,
): Result<StoredState, TuningError> {
  const state = reading.state(id);
  if (!isUnreadableState(state)) return ok(state);
  if (context.machine.image !== null) return ok({ kind: 'unknown' });
  return err({ code: 'before-unreadable', parameterId: id, found: state });
}

function storedChanges(
  context: ApplyContext,
  plan: Plan,
  reading: StoredReading,
): Result<readonly StoredChange[], TuningError> {
  const changes: StoredChange[] = [];
  for (const change of plan.changes) {
    const found = valueIn(reading, change.id);
    if (!sameAsPlanned(change.before, found)) {
      return err({ code: 'stale-plan', parameterId: change.id, expected: change.before, found });
    }
    const before = beforeState(context, reading, change.id);
    if (!before.ok) return before;
    const isRegistry = knownLocation(change.id).kind === 'registry';
    changes.push({ id: change.id, before: before.value, after: stateOfTarget(change.after, isRegistry) });
  }
  return ok(changes);
}

function refusal(context: ApplyContext): TuningError | null {
  if (!context.machine.writable) return { code: 'read-only-machine', label: context.machine.kind };
  return context.elevated === false ? { code: 'not-elevated' } : null;
}

async function keepImage(context: ApplyContext): Promise<Result<string | null, TuningError>> {
  const { machine, state } = context;
  if (machine.image === null) return ok(null);
  const bytes = await machine.image.read();
  if (!bytes.ok) return err({ code: 'machine', error: bytes.error });
  return withStateFolder(state.folder, () => state.keepImage(bytes.value));
}

/** Builds the journal of a plan: re-reads the machine, compares it with what the plan was made from, and keeps every before-value. */
async function prepareJournal(context: ApplyContext, plan: Plan): Promise<Result<Journal, TuningError>> {
  const { machine, state } = context;
  const ids = plan.changes.map((change) => change.id);
  const siblings = siblingIds(ids);
  const reading = await readStored(machine, [...ids, ...siblings]);
  if (!reading.ok) return err({ code: 'machine', error: reading.error });
  const changes = storedChanges(context, plan, reading.value);
  if (!changes.ok) return changes;
  const createdKeys = await missingKeys(machine, reading.value, changes.value);
  if (!createdKeys.ok) return err({ code: 'machine', error: createdKeys.error });
  const image = await keepImage(context);
  if (!image.ok) return image;
  const entry = await withStateFolder(state.folder, () => state.nextEntryId());
  if (!entry.ok) return entry;
  const host = await machine.host.describe();
  return ok({
    format: 'tcpilot-journal',
    version: 1,
    transaction: 'apply',
    entry: entry.value,
    target: plan.target,
    at: new Date().toISOString(),
    who: userInfo().username,
    machine: { kind: machine.kind, label: host.label, path: host.path },
    changes: [...changes.value],
    siblings: siblings.flatMap((id) => {
      const before = reading.value.state(id);
      return isUnreadableState(before) ? [] : [{ id, before }];
    }),
    createdKeys: [...createdKeys.value],
    tolerated: [],
    removedKeys: [],
    image: image.value,
    replacement: null,
  });
}

function entryOf(context: ApplyContext, journal: Journal, outcome: TransactionOutcome | null): HistoryEntry {
  const image =
    journal.image === null || outcome?.imageAfter == null
      ? null
      : { before: journal.image, after: outcome.imageAfter };
  return {
    format: 'tcpilot-history',
    version: 1,
    id: journal.entry,
    at: journal.at,
    who: journal.who,
    machine: journal.machine,
    target: journal.target,
    changes: journal.changes,
    sideEffects: outcome === null ? [] : [...outcome.sideEffects],
    createdKeys: journal.createdKeys,
    state: outcome === null ? 'rolled-back' : 'applied',
    undone: [],
    bootTime: context.bootTime,
    image,
  };
}

/**
 * Carries out a plan. The caller holds the machine's lock and has put right what an earlier apply left.
 *
 * @returns the history entry; or an error after which everything is as it was, but for `rollback-incomplete`.
 */
export async function applyPlan(
  context: ApplyContext,
  plan: Plan,
): Promise<Result<HistoryEntry, TuningError>> {
  const refused = refusal(context);
  if (refused !== null) return err(refused);
  const journal = await prepareJournal(context, plan);
  if (!journal.ok) return journal;

  const done = await runTransaction(context, journal.value);
  const { state } = context;
  if (!done.ok) {
    if (done.error.code !== 'rolled-back') return done;
    const entry = entryOf(context, journal.value, null);
    const recorded = await withStateFolder(state.folder, () => state.writeEntry(entry));
    return err({ ...done.error, entry: recorded.ok ? entry.id : null });
  }
  const entry = entryOf(context, journal.value, done.value);
  const recorded = await withStateFolder(state.folder, () => state.writeEntry(entry));
  if (!recorded.ok) return err(await takeBack(context, journal.value, recorded.error));
  // From here on the history tells the outcome: a journal that cannot be removed is removed by the next recovery.
  await withStateFolder(state.folder, async () => {
    await state.clearJournal();
    await state.pruneImages();
  });
  return ok(entry);
}

/** An apply that history cannot remember could not be undone: it is taken back at once. */
async function takeBack(context: ApplyContext, journal: Journal, error: TuningError): Promise<TuningError> {
  const remaining = await restoreBefore(context, journal);
  if (remaining.length > 0) {
    const detail = error.code === 'state-folder' ? error.detail : error.code;
    return {
      code: 'rollback-incomplete',
      cause: { kind: 'write-failed', error: { code: 'disk', subject: context.state.folder, detail } },
      remaining,
    };
  }
  await withStateFolder(context.state.folder, () => context.state.clearJournal());
  return error;
}
