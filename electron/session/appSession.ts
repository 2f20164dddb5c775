import { hostname } from 'node:os';
import { isProfileId } from '../../shared/domain/profileId';
import type { OpenedMachine, RestartCountdown, Settings, TuningProgress } from '../../shared/ipc/api';
import type { EngineChoice } from '../../shared/ipc/settingChoices';
import type { WorkerProcess } from '../machine/windows/workerProcess';
import type { ThisWindows } from '../machine/openThisWindows';
import type { PowerPort } from '../machine/windows/power';
import type { LaunchOptions } from '../security/argv';
import { readSampleFrom, sampleWorkingCopy } from '../state/sampleMachine';
import {
  createConnectionWatch,
  type ConnectionWatch,
  type WatchedSource,
  type WatchParties,
} from './connectionWatch';
import { createDrafts, type Drafts } from './drafts';
import type { Log } from './log';
import { createLogReading, type LogReading, type LogReadingPorts } from './logReading';
import { knownTimeWait } from './knownTimeWait';
import { createProofs, type ProofPorts, type Proofs } from './proofs';
import { machinePorts } from './machinePorts';
import { createOpenedMachine, type OpenedMachineSession } from './openedMachine';
import { createOtherMachine, type OtherMachineSession } from './otherMachine';
import { createPlanStore, type PlanStore } from './planStore';
import { createProfiles, type ProfileStore } from './profiles';
import { createRecentFiles, type RecentFiles } from './recentFiles';
import { createRestart, type RestartSession } from './restart';
import { createSettings, defaultSettings, type SettingsSession } from './settings';
import { createSingleFlight, type SingleFlight } from './singleFlight';
import type { Stores } from './stores';

/** What writing to a machine needs of the run. */
export interface TuningPorts {
  readonly stateFolder: string;
  readonly onProgress: (progress: TuningProgress) => void;
  /** The open machine is to be read again, and its history with it. */
  readonly onWritten: () => void;
}

export interface AppSession {
  readonly settings: SettingsSession;
  readonly recent: RecentFiles;
  readonly machine: OpenedMachineSession;
  readonly other: OtherMachineSession;
  readonly profiles: ProfileStore;
  readonly drafts: Drafts;
  readonly plans: PlanStore;
  readonly flight: SingleFlight;
  readonly tuning: TuningPorts;
  readonly logs: LogReading;
  readonly proofs: Proofs;
  readonly connections: ConnectionWatch;
  readonly restart: RestartSession;
  /** Null where the open machine is none that runs. */
  readonly power: () => PowerPort | null;
  /** Resolves when what the start asked for is open, or has failed to. */
  readonly started: Promise<unknown>;
}

export interface SessionParties {
  readonly launch: LaunchOptions;
  readonly stores: Stores;
  readonly log: Log;
  readonly folders: {
    /** Journal, history and profiles. */
    readonly state: string;
    readonly profiles: string;
    /** The bundled sample, and where its working copy goes. */
    readonly assets: string;
    readonly sample: string;
  };
  /** Null off Windows. */
  readonly thisWindows: ((engine: EngineChoice) => ThisWindows) | null;
  /** A process of its own for what takes long. */
  readonly startDiagnosis: () => WorkerProcess;
  readonly onProof: ProofPorts['onChange'];
  readonly onLogProgress: LogReadingPorts['onProgress'];
  readonly onSettings: (settings: Settings) => void;
  readonly onMachine: (machine: OpenedMachine) => void;
  readonly onProgress: (progress: TuningProgress) => void;
  readonly onRestart: (countdown: RestartCountdown) => void;
  readonly startConnectionWorker: WatchParties['startWorker'];
  readonly onConnections: WatchParties['onView'];
}

/** What this run has open and how it is looked at. Begins at once to open what the start asked for. */
export function createAppSession(parties: SessionParties): AppSession {
  const { launch, stores, log, folders, thisWindows } = parties;
  const settings = createSettings(
    stores.settings,
    { role: launch.role, family: launch.family },
    parties.onSettings,
  );
  const recent = createRecentFiles(stores.recent);
  const profiles = createProfiles(folders.profiles, log);
  const plans = createPlanStore();
  let first = true;
  const ports = {
    ...machinePorts(folders.state),
    sampleCopy: () => sampleWorkingCopy(folders.sample, readSampleFrom(folders.assets)),
    thisWindows: thisWindows === null ? null : () => thisWindows(settings.current().registryEngine),
    log,
  };
  const machine = createOpenedMachine({
    ...ports,
    onChanged(opened) {
      plans.forgetAll();
      // What the command line says of the Windows holds for the machine that it names.
      if (!first) settings.forgetFamily();
      first = false;
      const { kind, path, isSample } = opened;
      if (path !== null && kind !== 'windows' && !isSample) void recent.remember({ path, kind });
      parties.onMachine(opened);
      connections.retarget();
    },
  });
  const connections = createConnectionWatch({
    source: () => sourceFor(machine.describe()),
    startWorker: parties.startConnectionWorker,
    onView: parties.onConnections,
  });

  const openFirst = async (): Promise<void> => {
    await resetMissingRole(settings, profiles, log);
    if (launch.path !== null) await machine.openPath(launch.path);
    else if (thisWindows === null) await machine.openSample();
    else await machine.openThisWindows();
  };

  return {
    settings,
    recent,
    machine,
    other: createOtherMachine(ports),
    profiles,
    drafts: createDrafts(stores.drafts),
    plans,
    flight: createSingleFlight(),
    tuning: {
      stateFolder: folders.state,
      onProgress: parties.onProgress,
      onWritten() {
        const opened = machine.describe();
        if (opened !== null) parties.onMachine(opened);
      },
    },
    proofs: createProofs({
      startWorker: parties.startDiagnosis,
      file: stores.proofs,
      knownTimeWait: () => knownTimeWait(machine, process.platform),
      onChange: parties.onProof,
    }),
    logs: createLogReading({ startWorker: parties.startDiagnosis, onProgress: parties.onLogProgress }),
    connections,
    restart: createRestart({ log, tell: parties.onRestart }),
    power() {
      const opened = machine.describe() === null ? null : machine.current();
      return opened?.ok === true ? opened.value.power : null;
    },
    started: openFirst(),
  };
}

/** A registry file holds no connections: those of this computer are looked at, whatever else is. */
function sourceFor(opened: OpenedMachine | null): WatchedSource {
  return opened?.kind === 'capture' && opened.path !== null
    ? { id: { kind: 'capture', path: opened.path }, label: opened.label }
    : { id: { kind: 'this-computer' }, label: hostname() };
}

/** A profile that was removed meanwhile compares with nothing: the window starts with the usual role then. */
async function resetMissingRole(settings: SettingsSession, profiles: ProfileStore, log: Log): Promise<void> {
  const { role } = settings.current();
  if (!isProfileId(role) || (await profiles.roleOf(role)).ok) return;
  log.warn('The profile that was the role is gone', role);
  await settings.change({ role: defaultSettings.role });
}
