import { isAbsolute } from 'node:path';
import type { Handlers, OpenedMachine } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import type { Desktop } from './desktop';

export interface MachineParties extends Pick<
  AppSession,
  'machine' | 'recent' | 'started' | 'profiles' | 'flight'
> {
  readonly choosePath: Desktop['choosePath'];
  readonly canOpenDrops: boolean;
}

/** A file that is no longer there is nothing to be offered again. */
export async function forgetIfGone(
  recent: AppSession['recent'],
  path: string,
  opened: Result<unknown, AppError>,
): Promise<void> {
  if (opened.ok || opened.error.code !== 'open-failed' || opened.error.reason !== 'not-found') return;
  await recent.forget(path);
}

/** Reading and opening. The page names an id, a role, or nothing; paths come from dialogs, drops and our own list. */
export function machineHandlers({
  machine,
  recent,
  choosePath,
  canOpenDrops,
  started,
  profiles,
  flight,
}: MachineParties): Pick<
  Handlers,
  'scanMachine' | 'openByDialog' | 'openRecent' | 'openSample' | 'openThisWindows' | 'openDropped'
> {
  /** What is being written to stays open until that is done. */
  const unlessBusy = async (
    work: () => Promise<Result<OpenedMachine, AppError>>,
  ): Promise<Result<OpenedMachine, AppError>> => {
    const task = flight.running();
    return task === null ? work() : err({ code: 'busy', task });
  };
  const open = (path: string) =>
    unlessBusy(async () => {
      const opened = await machine.openPath(path);
      await forgetIfGone(recent, path, opened);
      return opened;
    });

  return {
    async scanMachine({ role: choice, family }) {
      await started;
      const role = await profiles.roleOf(choice);
      return role.ok ? machine.scan({ role: role.value, family }) : role;
    },
    async openByDialog({ what }) {
      const path = await choosePath(what);
      if (path === null) return ok({ outcome: 'cancelled' });
      const opened = await open(path);
      return opened.ok ? ok({ outcome: 'opened', machine: opened.value }) : opened;
    },
    openRecent({ id }) {
      const path = recent.pathOf(id);
      return path === null ? Promise.resolve(err({ code: 'recent-unknown' })) : open(path);
    },
    openSample: () => unlessBusy(() => machine.openSample()),
    openThisWindows: () => unlessBusy(() => machine.openThisWindows()),
    async openDropped({ path }) {
      if (!canOpenDrops) return err({ code: 'drop-refused', reason: 'elevated' });
      // A text or a picture that was dragged from elsewhere is no file, and has no path.
      if (!isAbsolute(path)) return err({ code: 'drop-refused', reason: 'not-a-file' });
      return open(path);
    },
  };
}
