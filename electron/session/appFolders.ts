import { join, resolve } from 'node:path';
import { stateFolder } from '../state/stateFolder';

export interface AppFolders {
  /** Journal, history, profiles: of the machine on Windows, of the user elsewhere. */
  readonly state: string;
  /** Settings, the window's place, recent files, the log, Chromium's own data: always of the user. */
  readonly user: string;
  /** Where the sample's working copy goes: on Windows a plain user may write to the user's folder only. */
  readonly sample: string;
}

/** A run with a state folder of its own keeps everything in it and shares nothing with other runs. */
export function appFolders(
  asked: string | null,
  system: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly platform: NodeJS.Platform;
    /** Electron's `userData`. */
    readonly userData: string;
  },
): AppFolders {
  const { environment, platform, userData } = system;
  const own = asked ?? environment.TCPILOT_STATE ?? '';
  const state = resolve(stateFolder({ asked, environment, platform }));
  const user = own === '' ? userData : join(state, 'user');
  return { state, user, sample: platform === 'win32' ? user : state };
}
