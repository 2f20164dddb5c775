import type { Plan } from '../../shared/domain/plan';
import type { TuningError } from '../../shared/domain/tuningError';
import { isUnreadable, sameValue, type CurrentValue } from '../../shared/domain/value';
import { err, ok, type Result } from '../../shared/result';
import type { MachineError } from '../machine/machine';
import { missingKeys } from './creatableKeys';
import { hashOf } from './imageStore';
import type { HistoryEntry, Journal, StoredChange } from './journalRecord';
import { newJournal, type SessionContext } from './newJournal';
import { withStateFolder } from './machineState';
import { writeRegistryExports } from './registryExports';
import { siblingIds } from './siblings';
import { stateOfTarget, valueIn } from './stateValue';
import { knownLocation, readStored, type StoredReading } from './storedReading';
import { isUnreadableState, type StoredState } from './storedState';
import { runTransaction, type TransactionOutcome } from './transaction';

function sameAsPlanned(planned: CurrentValue, found: CurrentValue): boolean {
  if (isUnreadable(planned) && isUnreadable(found)) {
    return JSON.stringify(planned.unreadable) === JSON.stringify(found.unreadable);
  }
  return sameValue(planned, found);
}

/** The before-state to journal: what could not be read is only acceptable where the file's own bytes bring it back. */
function beforeState(
  context: SessionContext,
  reading: StoredReading,
  id: string,
): Result<StoredState, TuningError> {
  const state = reading.state(id);
  if (!isUnreadableState(state)) return ok(state);
  if (context.machine.image !== null) return ok({ kind: 'unknown' });
  return err({ code: 'before-unreadable', parameterId: id, found: state });
}

function storedChanges(
  context: SessionContext,
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

/** Keeps the bytes of a registry file; null for what is none. */
async function keepImage({ machine, state }: SessionContext): Promise<Result<string | null, TuningError>> {
  if (machine.image === null) return ok(null);
  const bytes = await machine.image.read();
  if (!bytes.ok) return err({ code: 'machine', error: bytes.error });
  return withStateFolder(state.folder, () => state.images.keep(bytes.value));
}

/** What was read and the bytes that were kept have to be of one and the same file. */
async function refuseOtherFile(
  { machine }: SessionContext,
  hash: string | null,
): Promise<Result<void, MachineError>> {
  const bytes = await machine.image?.read();
  if (bytes === undefined || hash === null) return ok(undefined);
  if (!bytes.ok) return bytes;
  if (hashOf(bytes.value) === hash) return ok(undefined);
  const detail = 'The bytes differ from those read.';
  return err({ code: 'changed-meanwhile', subject: machine.image?.path ?? '', detail });
}

/** Builds the journal of a plan: re-reads the machine, compares it with what the plan was made from, and keeps every before-value. */
async function prepareJournal(context: SessionContext, plan: Plan): Promise<Result<Journal, TuningError>> {
  const { machine, state } = context;
  const ids = plan.changes.map((change) => change.id);
  const siblings = siblingIds(ids);
  const image = await keepImage(context);
  if (!image.ok) return image;
  const reading = await readStored(machine, [...ids, ...siblings]);
  if (!reading.ok) return err({ code: 'machine', error: reading.error });
  const changes = storedChanges(context, plan, reading.value);
  if (!changes.ok) return changes;
  const createdKeys = await missingKeys(machine, reading.value, changes.value);
  if (!createdKeys.ok) return err({ code: 'machine', error: createdKeys.error });
  const sameFile = await refuseOtherFile(context, image.value);
  if (!sameFile.ok) return err({ code: 'machine', error: sameFile.error });
  const entry = await withStateFolder(state.folder, () => state.nextEntryId());
  if (!entry.ok) return entry;
  return ok({
    ...(await newJournal(context)),
    transaction: 'apply',
    entry: entry.value,
    target: plan.target,
    changes: [...changes.value],
    siblings: siblings.flatMap((id) => {
      const before = reading.value.state(id);
      return isUnreadableState(before) ? [] : [{ id, before }];
    }),
    createdKeys: [...createdKeys.value],
    image: image.value,
  });
}

function entryOf(journal: Journal, outcome: TransactionOutcome | null): HistoryEntry {
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
    bootTime: journal.bootTime,
    undo: null,
    nonce: journal.nonce,
    image,
  };
}

/**
 * Carries out a plan. The caller holds the machine's lock and has put right what an earlier apply left.
 *
 * @returns the history entry; or an error after which everything is as it was, but for `rollback-incomplete`.
 */
export async function applyPlan(
  context: SessionContext,
  plan: Plan,
): Promise<Result<HistoryEntry, TuningError>> {
  const journal = await prepareJournal(context, plan);
  if (!journal.ok) return journal;
  const { state } = context;
  const exported = await withStateFolder(state.folder, () => writeRegistryExports(state, journal.value));
  if (!exported.ok) return exported;
  const done = await runTransaction(context, journal.value, {
    done: (outcome) => entryOf(journal.value, outcome),
    rolledBack: entryOf(journal.value, null),
  });
  return done.ok ? ok(done.value.entry) : done;
}
