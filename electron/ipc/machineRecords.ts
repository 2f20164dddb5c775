import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import type { Opened } from '../session/machineOpening';
import { withStateFolder, type MachineState } from '../tuning/machineState';
import { stateOf } from '../tuning/tuningSession';

export type RecordParties = Pick<AppSession, 'machine' | 'tuning' | 'started'>;

/** Reads something of what is kept of the open machine. */
export async function readRecords<T>(
  { machine, tuning, started }: RecordParties,
  work: (state: MachineState, opened: Opened) => Promise<T>,
): Promise<Result<{ readonly found: T; readonly opened: Opened }, AppError>> {
  await started;
  const opened = machine.current();
  if (!opened.ok) return opened;
  const state = await stateOf(opened.value.machine, tuning.stateFolder);
  const done = await withStateFolder(state.folder, () => work(state, opened.value));
  return done.ok
    ? ok({ found: done.value, opened: opened.value })
    : err({ code: 'tuning', error: done.error });
}
