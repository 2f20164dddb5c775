import type { Role } from '../../shared/domain/role';
import type { ScanReport } from '../../shared/domain/scan';
import { scanReport } from '../../shared/domain/scanReport';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import type { WindowsFamily } from '../../shared/domain/windowsVersion';
import type { OpenedMachine } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import { machineOpening, type Opened, type Opening, type OpeningPorts } from './machineOpening';
import { createMachineReading, type ReadingPorts } from './machineReading';

export interface Look {
  readonly role: Role;
  readonly family: WindowsFamily | null;
}

export interface MachinePorts extends ReadingPorts, OpeningPorts {
  /** Another machine is open now. */
  onChanged(machine: OpenedMachine): void;
}

type Open =
  | { readonly state: 'none' }
  | { readonly state: 'opened'; readonly opened: Opened }
  | { readonly state: 'failed'; readonly error: AppError };

export interface OpenedMachineSession {
  /** Null while nothing is open, also because the first thing that was asked for could not be opened. */
  describe(): OpenedMachine | null;
  /** What is open, or why nothing is. */
  current(): Result<Opened, AppError>;
  openPath(path: string): Promise<Result<OpenedMachine, AppError>>;
  /** Opens the working copy of the sample, which is made at the first time. */
  openSample(): Promise<Result<OpenedMachine, AppError>>;
  openThisWindows(): Promise<Result<OpenedMachine, AppError>>;
  /** Reads the open machine anew. */
  read(family: WindowsFamily | null): Promise<Result<MachineSnapshot, AppError>>;
  /** The machine as it was read last, so that what stands side by side on a screen agrees; read now if it never was. */
  latest(family: WindowsFamily | null): Promise<Result<MachineSnapshot, AppError>>;
  /** Reads the open machine anew and compares it with a role. */
  scan(look: Look): Promise<Result<ScanReport, AppError>>;
  /** Something was written to it: what was read of it is outdated. */
  forgetReading(): void;
}

/** What the window works on. A machine that cannot be opened leaves the one that is open where it is. */
export function createOpenedMachine(ports: MachinePorts): OpenedMachineSession {
  let open: Open = { state: 'none' };
  let requests = 0;

  let close = (): void => undefined;

  const show = (opened: Opened, closeIt: () => void): void => {
    close();
    close = closeIt;
    open = { state: 'opened', opened };
    ports.onChanged(opened.description);
  };

  const openWith = async (
    asked: Promise<Result<Opening, AppError>>,
  ): Promise<Result<OpenedMachine, AppError>> => {
    requests += 1;
    const request = requests;
    const opening = await asked;
    if (!opening.ok) {
      if (open.state !== 'opened') open = { state: 'failed', error: opening.error };
      return opening;
    }
    const { opened, close: closeIt } = opening.value;
    // Whoever asked last is shown, however long the reading of an earlier one takes.
    if (request === requests) show(opened, closeIt);
    else closeIt();
    return ok(opened.description);
  };

  const current = (): Result<Opened, AppError> => {
    if (open.state === 'failed') return err(open.error);
    if (open.state === 'none') throw new Error('A machine was asked for before anything was opened.');
    return ok(open.opened);
  };

  const opening = machineOpening(ports);
  const reading = createMachineReading(ports);
  const read = async (family: WindowsFamily | null): Promise<Result<MachineSnapshot, AppError>> => {
    const opened = current();
    return opened.ok ? reading.read(opened.value, family) : opened;
  };

  return {
    describe: () => (open.state === 'opened' ? open.opened.description : null),
    current,
    openPath: (path) => openWith(opening.file(path)),
    openSample: () => openWith(opening.sample()),
    openThisWindows: () => openWith(opening.thisWindows()),
    read,
    async latest(family) {
      const opened = current();
      return opened.ok ? reading.latest(opened.value, family) : opened;
    },
    async scan({ role, family }) {
      const snapshot = await read(family);
      return snapshot.ok ? ok(scanReport(snapshot.value, role)) : snapshot;
    },
    forgetReading() {
      reading.forget();
    },
  };
}
