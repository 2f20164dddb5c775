import type { AppInfo, Handlers } from '../../shared/ipc/api';
import { ok } from '../../shared/result';
import type { AppSession } from '../session/appSession';

/** What does not change while the app runs. */
export type AppFacts = Omit<AppInfo, 'settings' | 'machine' | 'recent'>;

export interface AppParties extends AppSession {
  readonly facts: AppFacts;
  readonly showWindow: () => void;
}

export function appHandlers(app: AppParties): Pick<Handlers, 'readAppInfo' | 'reportPainted'> {
  return {
    async readAppInfo() {
      await app.started;
      return ok({
        ...app.facts,
        settings: app.settings.current(),
        machine: app.machine.describe(),
        recent: app.recent.list(),
      });
    },
    reportPainted() {
      app.showWindow();
      return Promise.resolve(ok({}));
    },
  };
}
