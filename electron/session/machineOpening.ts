import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { OpenError, OpenErrorCode } from '../../shared/domain/openError';
import type { OpenedMachine } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { Machine } from '../machine/machine';
import type { ThisWindows } from '../machine/openThisWindows';
import type { PowerPort } from '../machine/windows/power';
import { sampleName } from '../state/sampleMachine';
import type { Log } from './log';

export interface OpeningPorts {
  open(path: string): Promise<Result<Machine, OpenError>>;
  /** The path of the sample's working copy, made if it is not there. */
  sampleCopy(): Promise<string>;
  /** Opens the Windows on which we run; null elsewhere. */
  readonly thisWindows: (() => ThisWindows) | null;
  readonly log: Log;
}

export interface Opened {
  readonly machine: Machine;
  readonly description: OpenedMachine;
  /** Null for what does not run. */
  readonly power: PowerPort | null;
}

export interface Opening {
  readonly opened: Opened;
  readonly close: () => void;
}

/** How a machine is opened, whatever for. */
export interface MachineOpening {
  file(path: string): Promise<Result<Opening, AppError>>;
  /** The working copy of the sample, which is made at the first time. */
  sample(): Promise<Result<Opening, AppError>>;
  thisWindows(): Promise<Result<Opening, AppError>>;
}

function machineIdOf(kind: Machine['kind'], path: string | null): string {
  return createHash('sha256')
    .update(`${kind}\n${path ?? ''}`)
    .digest('hex')
    .slice(0, 16);
}

async function describe(machine: Machine, path: string | null, isSample: boolean): Promise<OpenedMachine> {
  const { label } = await machine.host.describe();
  return { id: machineIdOf(machine.kind, path), kind: machine.kind, label, path, isSample };
}

export function machineOpening(ports: OpeningPorts): MachineOpening {
  const failed = (path: string, reason: OpenErrorCode, detail: unknown): Result<never, AppError> => {
    ports.log.warn('Cannot be opened', path, reason, detail);
    return err({ code: 'open-failed', label: basename(path), reason });
  };

  const openFile = async (path: string, isSample: boolean): Promise<Result<Opening, AppError>> => {
    const found = await ports.open(path);
    if (!found.ok) return failed(path, found.error.code, found.error.detail);
    const machine = found.value;
    const description = await describe(machine, path, isSample);
    return ok({ opened: { machine, description, power: null }, close: () => undefined });
  };

  return {
    file: (path) => openFile(path, false),
    async sample() {
      let path;
      try {
        path = await ports.sampleCopy();
      } catch (error) {
        return failed(sampleName, 'unreadable', error);
      }
      return openFile(path, true);
    },
    async thisWindows() {
      if (ports.thisWindows === null) return err({ code: 'unsupported', what: 'this-windows' });
      const machine = ports.thisWindows();
      const description = await describe(machine, null, false);
      const close = (): void => {
        machine.close();
      };
      return ok({ opened: { machine, description, power: machine.power }, close });
    },
  };
}
