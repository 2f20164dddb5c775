import type { OpenedMachine, Settings } from '../../shared/ipc/api';
import type { LaunchOptions } from '../security/argv';
import { sampleWorkingCopy } from '../state/sampleMachine';
import type { Log } from './log';
import { fileMachinePorts } from './machinePorts';
import { createOpenedMachine, type OpenedMachineSession } from './openedMachine';
import { createRecentFiles, type RecentFiles } from './recentFiles';
import { createSettings, type SettingsSession } from './settings';
import type { Stores } from './stores';

export interface AppSession {
  readonly settings: SettingsSession;
  readonly recent: RecentFiles;
  readonly machine: OpenedMachineSession;
  /** Resolves when what the start asked for is open, or has failed to. */
  readonly started: Promise<unknown>;
}

export interface SessionParties {
  readonly launch: LaunchOptions;
  readonly stores: Stores;
  readonly log: Log;
  /** The folder of the bundled sample, and where its working copy goes. */
  readonly sample: { readonly assets: string; readonly workingFolder: string };
  readonly onSettings: (settings: Settings) => void;
  readonly onMachine: (machine: OpenedMachine) => void;
}

/** What this run has open and how it is looked at. Begins at once to open what the start asked for. */
export function createAppSession(parties: SessionParties): AppSession {
  const { launch, stores, log, sample } = parties;
  const settings = createSettings(
    stores.settings,
    { role: launch.role, family: launch.family },
    parties.onSettings,
  );
  const recent = createRecentFiles(stores.recent);
  let first = true;
  const machine = createOpenedMachine({
    ...fileMachinePorts,
    sampleCopy: () => sampleWorkingCopy(sample.workingFolder, sample.assets),
    log,
    onChanged(opened) {
      // What the command line says of the Windows holds for the machine that it names.
      if (!first) settings.forgetFamily();
      first = false;
      const { kind, path, isSample } = opened;
      if (path !== null && kind !== 'windows' && !isSample) void recent.remember({ path, kind });
      parties.onMachine(opened);
    },
  });
  const started = launch.path === null ? machine.openSample() : machine.openPath(launch.path);
  return { settings, recent, machine, started };
}
