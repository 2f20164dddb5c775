import type { TFunction } from 'i18next';
import type { ApplyOutcome, ParsedInput } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import { applyPlan } from '../tuning/apply';
import { valueOfState } from '../tuning/stateValue';
import type { Desktop } from './desktop';
import { applyQuestion } from './questions';
import { isInterrupted, recoveredFrom, refusalAhead, tune } from './tuningFlight';

export interface ApplyParties extends Pick<
  AppSession,
  'machine' | 'plans' | 'flight' | 'tuning' | 'started'
> {
  readonly t: TFunction;
  readonly confirm: Desktop['confirm'];
}

/** Applies a plan that main has kept, after the native question that lists its changes. */
export async function applyKept(
  parties: ApplyParties,
  { planId, typed }: ParsedInput<'applyPlan'>,
): Promise<Result<ApplyOutcome, AppError>> {
  const { machine, plans, flight, started, t, confirm } = parties;
  await started;
  const opened = machine.current();
  if (!opened.ok) return opened;
  const { machine: subject, description } = opened.value;
  const kept = plans.find(planId, subject);
  if (kept === null) return err({ code: 'plan-unknown' });
  const { plan, typedConfirmation } = kept;
  if (typedConfirmation !== null && typed?.trim() !== typedConfirmation) {
    return err({ code: 'confirmation-needed', expected: typedConfirmation });
  }
  const refused = await refusalAhead(subject);
  if (refused !== null) return err(refused);
  return flight.run<ApplyOutcome>('apply', async (signal) => {
    const recoversFirst = await isInterrupted(parties, subject);
    if (!(await confirm(applyQuestion(t, description, plan, { recoversFirst })))) {
      return ok({ outcome: 'cancelled' });
    }
    const applied = await tune(parties, { task: 'apply', subject, signal }, async (context, recovered) => {
      const entry = await applyPlan(context, plan);
      return entry.ok ? ok({ entry: entry.value, recovered }) : entry;
    });
    if (!applied.ok) return applied;
    const { entry, recovered } = applied.value;
    const shown = ({ id, before, after }: (typeof entry.changes)[number]) => ({
      id,
      before: valueOfState(before),
      after: valueOfState(after),
    });
    return ok({
      outcome: 'applied',
      entry: entry.id,
      changes: entry.changes.map(shown),
      sideEffects: entry.sideEffects.map(shown),
      restartNeeded: description.kind === 'windows' && plan.restartNeeded,
      machineKind: description.kind,
      recovered: recoveredFrom(recovered),
    });
  });
}
