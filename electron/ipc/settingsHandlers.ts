import type { Handlers } from '../../shared/ipc/api';
import { err, ok } from '../../shared/result';
import type { AppSession } from '../session/appSession';

export function settingsHandlers({
  settings,
  machine,
  flight,
}: Pick<AppSession, 'settings' | 'machine' | 'flight'>): Pick<Handlers, 'changeSettings'> {
  return {
    async changeSettings(change) {
      const task = flight.running();
      if (change.registryEngine !== undefined && task !== null) return err({ code: 'busy', task });
      const saved = await settings.change(change);
      // Another engine is another way into the same machine.
      if (change.registryEngine !== undefined && machine.describe()?.kind === 'windows') {
        await machine.openThisWindows();
      }
      return saved ? ok(settings.current()) : err({ code: 'settings-not-saved' });
    },
  };
}
