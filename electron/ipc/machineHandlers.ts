import { isAbsolute } from 'node:path';
import type { Handlers, OpenedMachine } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { AppSession } from '../session/appSession';

export interface MachineParties extends Pick<AppSession, 'machine' | 'recent' | 'started'> {
  /** The native dialog; null if it was cancelled. */
  readonly choosePath: (what: 'file' | 'folder') => Promise<string | null>;
  readonly canOpenDrops: boolean;
}

/** Reading and opening. The page names an id, a role, or nothing; paths come from dialogs, drops and our own list. */
export function machineHandlers({
  machine,
  recent,
  choosePath,
  canOpenDrops,
  started,
}: MachineParties): Pick<
  Handlers,
  'scanMachine' | 'openByDialog' | 'openRecent' | 'openSample' | 'openThisWindows' | 'openDropped'
> {
  const open = async (path: string): Promise<Result<OpenedMachine, AppError>> => {
    const opened = await machine.openPath(path);
    if (!opened.ok && opened.error.code === 'open-failed' && opened.error.reason === 'not-found') {
      await recent.forget(path);
    }
    return opened;
  };

  return {
    async scanMachine(look) {
      await started;
      return machine.scan(look);
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
    openSample: () => machine.openSample(),
    openThisWindows: () => Promise.resolve(err({ code: 'unsupported', what: 'this-windows' })),
    async openDropped({ path }) {
      if (!canOpenDrops) return err({ code: 'drop-refused', reason: 'elevated' });
      // A text or a picture that was dragged from elsewhere is no file, and has no path.
      if (!isAbsolute(path)) return err({ code: 'drop-refused', reason: 'not-a-file' });
      return open(path);
    },
  };
}
