import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SendEvent } from './ipc/sendEvent';
import { openThisWindows } from './machine/openThisWindows';
import { findRegedit } from './machine/windows/regeditPackage';
import type { AppFolders } from './session/appFolders';
import { createAppSession, type AppSession, type SessionParties } from './session/appSession';
import { minimalEnvironment, type WorkerPlace } from './machine/windows/runProcess';
import { findSystemRoot } from './machine/windows/systemRoot';
import { startUtilityWorker } from './utilityWorker';

export interface StartParties extends Pick<
  SessionParties,
  'launch' | 'stores' | 'log' | 'onSettings' | 'onMachine'
> {
  readonly folders: AppFolders;
  /** Where `dist` and `assets` are. */
  readonly folder: string;
  /** Where a packaged app has regedit's scripts; null where they lie in `node_modules`. */
  readonly regeditScripts: string | null;
  readonly send: SendEvent;
}

/** The session of the window, with the Windows on which it runs where there is one. */
export function startSession({
  folders,
  folder,
  regeditScripts,
  send,
  ...parties
}: StartParties): AppSession {
  return createAppSession({
    ...parties,
    folders: {
      state: folders.state,
      profiles: join(folders.state, 'profiles'),
      assets: join(folder, 'assets'),
      sample: folders.sample,
    },
    thisWindows:
      process.platform !== 'win32'
        ? null
        : (engine) =>
            openThisWindows({
              stateFolder: folders.state,
              regedit: findRegedit(folder, regeditScripts),
              startWorker: (place) => startUtilityWorker('TCPilot registry', place),
              engine,
            }),
    startDiagnosis: () => startUtilityWorker('TCPilot diagnosis', workerPlace(folder, 'diagnosisWorker.cjs')),
    onLogProgress(progress) {
      send('logProgress', progress);
    },
    onProof(run) {
      send('proofChanged', run);
    },
    onProgress(progress) {
      send('tuningProgress', progress);
    },
    startConnectionWorker: () =>
      startUtilityWorker('TCPilot connections', workerPlace(folder, 'connectionWorker.cjs')),
    onConnections(view) {
      send('connectionsSeen', view);
    },
    onRestart(countdown) {
      send('restartCountdown', countdown);
    },
  });
}

/** What takes long has processes of its own: beside the other built files, with nothing of our environment. */
function workerPlace(folder: string, file: string): WorkerPlace {
  const env = process.platform === 'win32' ? minimalEnvironment(findSystemRoot(process.env.SystemRoot)) : {};
  return { script: join(folder, 'dist', 'worker', file), args: [], cwd: tmpdir(), env };
}
