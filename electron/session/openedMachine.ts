import { basename } from 'node:path';
import type { RoleId } from '../../shared/domain/parameter';
import type { OpenError, OpenErrorCode } from '../../shared/domain/openError';
import type { ScanReport } from '../../shared/domain/scan';
import type { WindowsFamily } from '../../shared/domain/windowsVersion';
import type { OpenedMachine } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { MachineError } from '../../shared/domain/machineError';
import type { Machine } from '../machine/machine';
import { sampleName } from '../state/sampleMachine';
import type { Log } from './log';

export interface Look {
  readonly role: RoleId;
  readonly family: WindowsFamily | null;
}

export interface MachinePorts {
  open(path: string): Promise<Result<Machine, OpenError>>;
  scan(machine: Machine, look: Look): Promise<Result<ScanReport, MachineError>>;
  /** The path of the sample's working copy, made if it is not there. */
  sampleCopy(): Promise<string>;
  readonly log: Log;
  /** Another machine is open now. */
  onChanged(machine: OpenedMachine): void;
}

type Open =
  | { readonly state: 'none' }
  | { readonly state: 'opened'; readonly machine: Machine; readonly description: OpenedMachine }
  | { readonly state: 'failed'; readonly error: AppError };

export interface OpenedMachineSession {
  /** Null while nothing is open, also because the first thing that was asked for could not be opened. */
  describe(): OpenedMachine | null;
  openPath(path: string): Promise<Result<OpenedMachine, AppError>>;
  /** Opens the working copy of the sample, which is made at the first time. */
  openSample(): Promise<Result<OpenedMachine, AppError>>;
  /** Reads the open machine anew. */
  scan(look: Look): Promise<Result<ScanReport, AppError>>;
}

/** What the window works on. A machine that cannot be opened leaves the one that is open where it is. */
export function createOpenedMachine(ports: MachinePorts): OpenedMachineSession {
  let open: Open = { state: 'none' };
  let requests = 0;

  const failed = (path: string, reason: OpenErrorCode, detail: unknown): Result<never, AppError> => {
    ports.log.warn('Cannot be opened', path, reason, detail);
    const error: AppError = { code: 'open-failed', label: basename(path), reason };
    if (open.state !== 'opened') open = { state: 'failed', error };
    return err(error);
  };

  const openAs = async (path: string, isSample: boolean): Promise<Result<OpenedMachine, AppError>> => {
    requests += 1;
    const request = requests;
    const opened = await ports.open(path);
    if (!opened.ok) return failed(path, opened.error.code, opened.error.detail);
    const machine = opened.value;
    const { label } = await machine.host.describe();
    const description: OpenedMachine = { kind: machine.kind, label, path, isSample };
    // Whoever asked last is shown, however long the reading of an earlier one takes.
    if (request === requests) {
      open = { state: 'opened', machine, description };
      ports.onChanged(description);
    }
    return ok(description);
  };

  return {
    describe: () => (open.state === 'opened' ? open.description : null),
    openPath: (path) => openAs(path, false),
    async openSample() {
      let path;
      try {
        path = await ports.sampleCopy();
      } catch (error) {
        return failed(sampleName, 'unreadable', error);
      }
      return openAs(path, true);
    },
    async scan(look) {
      if (open.state === 'failed') return err(open.error);
      if (open.state === 'none') throw new Error('A scan was asked for before anything was opened.');
      const { machine, description } = open;
      const report = await ports.scan(machine, look);
      if (report.ok) return report;
      ports.log.warn('Cannot be read', description.path ?? description.label, report.error);
      return err({ code: 'read-failed', label: description.label, reason: report.error.code });
    },
  };
}
