import type { TFunction } from 'i18next';
import { needsRestart } from '../../shared/domain/takesEffect';
import type { ParsedInput, UndoOutcome } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { Machine } from '../machine/machine';
import type { AppSession } from '../session/appSession';
import type { HistoryEntry } from '../tuning/journalRecord';
import { valueIn, valueOfState } from '../tuning/stateValue';
import { readStored } from '../tuning/storedReading';
import { isBack, isUnreadableState, sameState } from '../tuning/storedState';
import { undoEntry } from '../tuning/undo';
import type { Desktop } from './desktop';
import { readRecords } from './machineRecords';
import { undoQuestion, type AskedChange } from './questions';
import { isInterrupted, recoveredFrom, refusalAhead, tune } from './tuningFlight';

export interface TakeBackParties extends Pick<
  AppSession,
  'machine' | 'plans' | 'flight' | 'tuning' | 'started'
> {
  readonly t: TFunction;
  readonly confirm: Desktop['confirm'];
}

interface Asked {
  readonly changes: readonly AskedChange[];
  /** Of those, the ones that somebody else has changed since. */
  readonly overwritten: readonly string[];
}

/** What an undo is going to write, latest first: what is ours, and what may be overwritten. */
async function whatIsWritten(
  machine: Machine,
  entry: HistoryEntry,
  overwrite: ReadonlySet<string>,
): Promise<Result<Asked, AppError>> {
  const open = [...entry.changes, ...entry.sideEffects]
    .filter(({ id }) => !entry.undone.includes(id))
    .reverse();
  const reading = await readStored(
    machine,
    open.map(({ id }) => id),
  );
  if (!reading.ok) return err({ code: 'tuning', error: { code: 'machine', error: reading.error } });
  const found = open.map(({ id, before, after }) => {
    const now = reading.value.state(id);
    return {
      change: { id, from: valueIn(reading.value, id), to: valueOfState(before) },
      isBack: isBack(now, before),
      isOurs: !isUnreadableState(now) && sameState(now, after),
    };
  });
  const written = found.filter(
    ({ change, isBack, isOurs }) => !isBack && (isOurs || overwrite.has(change.id)),
  );
  return ok({
    changes: written.map(({ change }) => change),
    overwritten: written.filter(({ isOurs }) => !isOurs).map(({ change }) => change.id),
  });
}

/**
 * Takes an entry back after the native question that lists what is written. Where nothing would be, as with
 * conflicts alone, nobody is asked.
 */
export async function takeBack(
  parties: TakeBackParties,
  { entry: id, overwrite }: ParsedInput<'undoEntry'>,
): Promise<Result<UndoOutcome, AppError>> {
  const { flight, t, confirm } = parties;
  const records = await readRecords(parties, (state) => state.readEntry(id));
  if (!records.ok) return records;
  const { found: entry, opened } = records.value;
  const { machine: subject, description } = opened;
  if (entry === null) return err({ code: 'tuning', error: { code: 'unknown-entry', entry: id } });
  if (entry.state !== 'applied' && entry.state !== 'partly-undone') {
    return err({ code: 'tuning', error: { code: 'nothing-to-undo' } });
  }
  const refused = await refusalAhead(subject);
  if (refused !== null) return err(refused);
  const chosen = new Set(overwrite);
  return flight.run<UndoOutcome>('undo', async (signal) => {
    const asked = await whatIsWritten(subject, entry, chosen);
    if (!asked.ok) return asked;
    const recoversFirst = await isInterrupted(parties, subject);
    const question = undoQuestion(t, description, { entry: id, recoversFirst, ...asked.value });
    const writes = asked.value.changes.length > 0 || recoversFirst;
    if (writes && !(await confirm(question))) return ok({ outcome: 'cancelled' });
    const done = await tune(parties, { task: 'undo', subject, signal }, async (context, recovered) => {
      const outcome = await undoEntry(context, id, chosen);
      return outcome.ok ? ok({ ...outcome.value, recovered }) : outcome;
    });
    if (!done.ok) return done;
    const { entry: now, undone, conflicts, missed, recovered } = done.value;
    return ok({
      outcome: 'undone',
      entry: now.id,
      state: now.state,
      undone,
      conflicts,
      missed,
      restartNeeded: description.kind === 'windows' && undone.some(needsRestart),
      recovered: recoveredFrom(recovered),
    });
  });
}
