import type { RoleChoice } from '../../shared/domain/profileId';
import type { WindowsFamily } from '../../shared/domain/windowsVersion';
import type { Settings, SettingsChange, StoredSettings } from '../../shared/ipc/api';
import type { StoredFile } from './storedFile';

export const defaultSettings: StoredSettings = {
  language: 'system',
  theme: 'system',
  zoom: 100,
  role: 'load-test-client',
  roleAsked: false,
  registryEngine: 'auto',
};

export interface SettingsSession {
  current(): Settings;
  /** Takes the change at once; false if it will be gone with this run, because it could not be written. */
  change(change: SettingsChange): Promise<boolean>;
  /** For another machine: the Windows that was chosen for the last one says nothing of it. */
  forgetFamily(): void;
}

/** What of a change is kept between two runs. */
function storedPart(change: SettingsChange): Partial<StoredSettings> {
  const { language, theme, zoom, role, registryEngine } = change;
  return {
    ...(language === undefined ? {} : { language }),
    ...(theme === undefined ? {} : { theme }),
    ...(zoom === undefined ? {} : { zoom }),
    ...(role === undefined ? {} : { role, roleAsked: true }),
    ...(registryEngine === undefined ? {} : { registryEngine }),
  };
}

/**
 * The settings of this run: what is stored, under what the command line asked for. A role or a Windows from the
 * command line is not stored until the user chooses one in the window.
 */
export function createSettings(
  file: StoredFile<StoredSettings>,
  asked: { readonly role: RoleChoice | null; readonly family: WindowsFamily | null },
  onChange: (settings: Settings) => void,
): SettingsSession {
  let { role, family } = asked;
  const current = (): Settings => ({ ...file.current(), role: role ?? file.current().role, family });

  return {
    current,
    async change(change) {
      if (change.role !== undefined) role = null;
      if (change.family !== undefined) family = change.family;
      const stored = storedPart(change);
      const saved =
        Object.keys(stored).length > 0 ? file.save({ ...file.current(), ...stored }) : Promise.resolve(true);
      onChange(current());
      return saved;
    },
    forgetFamily() {
      if (family === null) return;
      family = null;
      onChange(current());
    },
  };
}
