import type { Handlers } from '../../shared/ipc/api';
import { ok } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import { defaultSettings } from '../session/settings';
import type { Desktop } from './desktop';
import { saveTo, suggestedFileName } from './saveTo';

export interface ProfileParties extends Pick<AppSession, 'profiles' | 'settings'> {
  readonly choosePath: Desktop['choosePath'];
  readonly chooseTarget: Desktop['chooseTarget'];
}

/** The user's own profiles. Names and values come from the page; ids and paths are ours and the dialogs'. */
export function profileHandlers({
  profiles,
  settings,
  choosePath,
  chooseTarget,
}: ProfileParties): Pick<
  Handlers,
  | 'listProfiles'
  | 'saveProfile'
  | 'renameProfile'
  | 'duplicateProfile'
  | 'removeProfile'
  | 'importProfile'
  | 'exportProfile'
> {
  return {
    listProfiles: async () => ok(await profiles.list()),
    saveProfile: ({ id, name, values }) => profiles.save(id ?? null, name, values),
    renameProfile: ({ id, name }) => profiles.rename(id, name),
    duplicateProfile: ({ id }) => profiles.duplicate(id),
    async removeProfile({ id }) {
      const removed = await profiles.remove(id);
      if (!removed.ok) return removed;
      if (settings.current().role === id) await settings.change({ role: defaultSettings.role });
      return ok({});
    },
    async importProfile() {
      const path = await choosePath('profile');
      if (path === null) return ok({ outcome: 'cancelled' });
      const profile = await profiles.importFile(path);
      return profile.ok ? ok({ outcome: 'imported', profile: profile.value }) : profile;
    },
    async exportProfile({ id }) {
      const profile = await profiles.textOf(id);
      if (!profile.ok) return profile;
      const path = await chooseTarget('profile', suggestedFileName(profile.value.name, 'json'));
      return path === null ? ok({ outcome: 'cancelled' }) : saveTo(path, profile.value.text);
    },
  };
}
