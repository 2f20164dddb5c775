import type { RecoveryAnswer } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { assertNever, err, ok, type Result } from '../../shared/result';
import type { JournalReading } from '../tuning/machineState';
import type { RecoveryOutcome } from '../tuning/recover';
import { valueOfState } from '../tuning/stateValue';
import { readRecords } from './machineRecords';
import { recoveryQuestion, type AskedChange } from './questions';
import type { TakeBackParties } from './takeBack';
import { recoveredFrom, refusalAhead, tune } from './tuningFlight';

/** Null where the record cannot be read. */
function changesIn(journal: Exclude<JournalReading, { kind: 'none' }>): readonly AskedChange[] | null {
  if (journal.kind === 'damaged') return null;
  return journal.journal.changes.map(({ id, before, after }) => ({
    id,
    from: valueOfState(after),
    to: valueOfState(before),
  }));
}

function answerOf(outcome: RecoveryOutcome): RecoveryAnswer {
  switch (outcome.kind) {
    case 'nothing':
      return { outcome: 'nothing' };
    case 'finished':
      return { outcome: 'finished', entry: outcome.entry };
    case 'restored':
      return { outcome: 'restored', recovered: recoveredFrom(outcome) };
    default:
      return assertNever(outcome);
  }
}

/** Puts right what an interrupted change left, after the native question that lists it. */
export async function recoverInterrupted(
  parties: TakeBackParties,
): Promise<Result<RecoveryAnswer, AppError>> {
  const { flight, t, confirm } = parties;
  const records = await readRecords(parties, (state) => state.readJournal());
  if (!records.ok) return records;
  const { found: journal, opened } = records.value;
  if (journal.kind === 'none') return ok({ outcome: 'nothing' });
  const { machine: subject, description } = opened;
  const refused = await refusalAhead(subject);
  if (refused !== null) return err(refused);
  return flight.run<RecoveryAnswer>('recovery', async (signal) => {
    const question = recoveryQuestion(t, description, changesIn(journal));
    if (!(await confirm(question))) return ok({ outcome: 'cancelled' });
    const done = await tune(parties, { task: 'recovery', subject, signal }, (_context, recovered) =>
      Promise.resolve(ok(recovered)),
    );
    return done.ok ? ok(answerOf(done.value)) : done;
  });
}
