import type { Recovered, TuningTask } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import type { TuningError } from '../../shared/domain/tuningError';
import { err, type Result } from '../../shared/result';
import type { Machine } from '../machine/machine';
import type { AppSession } from '../session/appSession';
import type { SessionContext } from '../tuning/newJournal';
import type { RecoveryOutcome } from '../tuning/recover';
import { interruptedNotices, withMachineLocked } from '../tuning/tuningSession';

export type TuningParties = Pick<AppSession, 'machine' | 'plans' | 'tuning'>;

/** A task, the machine that it was confirmed for, and how it is stopped. */
export interface Flight {
  readonly task: TuningTask;
  readonly subject: Machine;
  readonly signal: AbortSignal;
}

/** What is certain to be refused is refused before anybody is asked. */
export async function refusalAhead(machine: Machine): Promise<AppError | null> {
  const { label, elevated } = await machine.host.describe();
  if (!machine.writable) return { code: 'tuning', error: { code: 'read-only-machine', label } };
  return elevated === false ? { code: 'tuning', error: { code: 'not-elevated' } } : null;
}

export async function isInterrupted({ tuning }: TuningParties, machine: Machine): Promise<boolean> {
  return (await interruptedNotices(machine, tuning.stateFolder)).length > 0;
}

type Restored = Extract<RecoveryOutcome, { readonly kind: 'restored' }>;

export function recoveredFrom(outcome: Restored): Recovered;
export function recoveredFrom(outcome: RecoveryOutcome): Recovered | null;
export function recoveredFrom(outcome: RecoveryOutcome): Recovered | null {
  if (outcome.kind !== 'restored') return null;
  const { entry, transaction, restored, conflicts, missed } = outcome;
  return { entry, transaction, restored, conflicts, missed };
}

/**
 * Writes to a machine under its lock and tells the page how far it is. Whatever came of it, what was read and
 * planned before is outdated.
 */
export async function tune<T>(
  { machine, plans, tuning }: TuningParties,
  { task, subject, signal }: Flight,
  work: (context: SessionContext, recovered: RecoveryOutcome) => Promise<Result<T, TuningError>>,
): Promise<Result<T, AppError>> {
  try {
    const done = await withMachineLocked(
      subject,
      {
        stateFolder: tuning.stateFolder,
        signal,
        onProgress: (progress) => {
          tuning.onProgress({ task, ...progress });
        },
      },
      work,
    );
    return done.ok ? done : err({ code: 'tuning', error: done.error });
  } finally {
    machine.forgetReading();
    plans.forgetAll();
    tuning.onWritten();
  }
}
