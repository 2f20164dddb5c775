import { isAbsolute } from 'node:path';
import type { Handlers, Output } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import type { Desktop } from './desktop';

export interface LogParties extends Pick<AppSession, 'logs'> {
  readonly choosePath: Desktop['choosePath'];
  readonly canOpenDrops: boolean;
}

/** Reading logs. As with machines, paths come from dialogs and drops, never from the page. */
export function logHandlers({
  logs,
  choosePath,
  canOpenDrops,
}: LogParties): Pick<Handlers, 'openLog' | 'openDroppedLog' | 'stopLog'> {
  const read = async (path: string): Promise<Result<Output<'openLog'>, AppError>> => {
    const log = await logs.read(path);
    return log.ok ? ok({ outcome: 'diagnosed', ...log.value }) : log;
  };
  return {
    async openLog() {
      const path = await choosePath('log');
      return path === null ? ok({ outcome: 'cancelled' }) : read(path);
    },
    async openDroppedLog({ path }) {
      if (!canOpenDrops) return err({ code: 'drop-refused', reason: 'elevated' });
      if (!isAbsolute(path)) return err({ code: 'drop-refused', reason: 'not-a-file' });
      return read(path);
    },
    stopLog() {
      logs.stop();
      return Promise.resolve(ok({}));
    },
  };
}
