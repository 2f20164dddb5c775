import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { OpenError, OpenErrorCode } from '../../shared/domain/openError';
import type { Role } from '../../shared/domain/role';
import type { ScanReport } from '../../shared/domain/scan';
import { scanReport } from '../../shared/domain/scanReport';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import type { WindowsFamily } from '../../shared/domain/windowsVersion';
import type { OpenedMachine } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { Machine } from '../machine/machine';
import type { ThisWindows } from '../machine/openThisWindows';
import type { PowerPort } from '../machine/windows/power';
import { sampleName } from '../state/sampleMachine';
import { createMachineReading, type ReadingPorts } from './machineReading';

export interface Look {
  readonly role: Role;
  readonly family: WindowsFamily | null;
}

export interface MachinePorts extends ReadingPorts {
  open(path: string): Promise<Result<Machine, OpenError>>;
  /** The path of the sample's working copy, made if it is not there. */
  sampleCopy(): Promise<string>;
  /** Opens the Windows on which we run; null elsewhere. */
  readonly thisWindows: (() => ThisWindows) | null;
  /** Another machine is open now. */
  onChanged(machine: OpenedMachine): void;
}

export interface Opened {
  readonly machine: Machine;
  readonly description: OpenedMachine;
  /** Null for what does not run. */
  readonly power: PowerPort | null;
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

function machineIdOf(kind: Machine['kind'], path: string | null): string {
  return createHash('sha256')
    .update(`${kind}\n${path ?? ''}`)
    .digest('hex')
    .slice(0, 16);
}

interface Opening extends Pick<Opened, 'machine' | 'power'> {
  readonly close: () => void;
}

function thisWindows(ports: Pick<MachinePorts, 'thisWindows'>): Result<Opening, AppError> {
  if (ports.thisWindows === null) return err({ code: 'unsupported', what: 'this-windows' });
  const machine = ports.thisWindows();
  const close = (): void => {
    machine.close();
  };
  return ok({ machine, power: machine.power, close });
}

async function describe(machine: Machine, path: string | null, isSample: boolean): Promise<OpenedMachine> {
  const { label } = await machine.host.describe();
  return { id: machineIdOf(machine.kind, path), kind: machine.kind, label, path, isSample };
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

  const failed = (path: string, reason: OpenErrorCode, detail: unknown): Result<never, AppError> => {
    ports.log.warn('Cannot be opened', path, reason, detail);
    const error: AppError = { code: 'open-failed', label: basename(path), reason };
    if (open.state !== 'opened') open = { state: 'failed', error };
    return err(error);
  };

  const openWith = async (
    ask: () => Promise<Result<Opening, AppError>>,
    path: string | null,
    isSample: boolean,
  ): Promise<Result<OpenedMachine, AppError>> => {
    requests += 1;
    const request = requests;
    const opening = await ask();
    if (!opening.ok) return opening;
    const { machine, power, close: closeIt } = opening.value;
    const description = await describe(machine, path, isSample);
    // Whoever asked last is shown, however long the reading of an earlier one takes.
    if (request === requests) show({ machine, description, power }, closeIt);
    else closeIt();
    return ok(description);
  };

  const openFile = (path: string, isSample: boolean): Promise<Result<OpenedMachine, AppError>> =>
    openWith(
      async () => {
        const opened = await ports.open(path);
        if (!opened.ok) return failed(path, opened.error.code, opened.error.detail);
        return ok({ machine: opened.value, power: null, close: () => undefined });
      },
      path,
      isSample,
    );

  const current = (): Result<Opened, AppError> => {
    if (open.state === 'failed') return err(open.error);
    if (open.state === 'none') throw new Error('A machine was asked for before anything was opened.');
    return ok(open.opened);
  };

  const reading = createMachineReading(ports);
  const read = async (family: WindowsFamily | null): Promise<Result<MachineSnapshot, AppError>> => {
    const opened = current();
    return opened.ok ? reading.read(opened.value, family) : opened;
  };

  return {
    describe: () => (open.state === 'opened' ? open.opened.description : null),
    current,
    openPath: (path) => openFile(path, false),
    async openSample() {
      let path;
      try {
        path = await ports.sampleCopy();
      } catch (error) {
        return failed(sampleName, 'unreadable', error);
      }
      return openFile(path, true);
    },
    openThisWindows: () => openWith(() => Promise.resolve(thisWindows(ports)), null, false),
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
