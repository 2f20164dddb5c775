import type { Handlers } from '../../shared/ipc/api';
import { err, ok } from '../../shared/result';
import type { SettingsSession } from '../session/settings';

export function settingsHandlers(settings: SettingsSession): Pick<Handlers, 'changeSettings'> {
  return {
    async changeSettings(change) {
      const saved = await settings.change(change);
      return saved ? ok(settings.current()) : err({ code: 'settings-not-saved' });
    },
  };
}
