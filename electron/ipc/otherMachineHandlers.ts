import type { Handlers, OtherMachine } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import type { Desktop } from './desktop';
import { forgetIfGone } from './machineHandlers';

export interface OtherMachineParties extends Pick<AppSession, 'other' | 'recent'> {
  readonly choosePath: Desktop['choosePath'];
}

/** Reading a second machine, to compare the open one with. Paths come from dialogs and our own list, never from the page. */
export function otherMachineHandlers({
  other,
  recent,
  choosePath,
}: OtherMachineParties): Pick<Handlers, 'readOther'> {
  const readFile = async (path: string): Promise<Result<OtherMachine, AppError>> => {
    const read = await other.read((opening) => opening.file(path));
    await forgetIfGone(recent, path, read);
    if (read.ok && read.value.machine.kind !== 'windows') {
      await recent.remember({ path, kind: read.value.machine.kind });
    }
    return read;
  };
  return {
    async readOther(wish) {
      switch (wish.kind) {
        case 'dialog': {
          const path = await choosePath(wish.what);
          return path === null ? ok({ outcome: 'cancelled' }) : readFile(path);
        }
        case 'recent': {
          const path = recent.pathOf(wish.id);
          return path === null ? err({ code: 'recent-unknown' }) : readFile(path);
        }
        case 'sample':
          return other.read((opening) => opening.sample());
        case 'thisWindows':
          return other.read((opening) => opening.thisWindows());
      }
    },
  };
}
