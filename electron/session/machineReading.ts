import type { MachineError } from '../../shared/domain/machineError';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import { effectiveWindows, type WindowsFamily } from '../../shared/domain/windowsVersion';
import type { OpenedMachine } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { Machine } from '../machine/machine';
import type { Log } from './log';

export interface ReadingPorts {
  read(machine: Machine): Promise<Result<MachineSnapshot, MachineError>>;
  readonly log: Log;
}

export interface ReadSubject {
  readonly machine: Machine;
  readonly description: OpenedMachine;
}

export interface MachineReading {
  /** Reads anew. */
  read(subject: ReadSubject, family: WindowsFamily | null): Promise<Result<MachineSnapshot, AppError>>;
  /** As it was read last; read now if it never was, or was written to since. */
  latest(subject: ReadSubject, family: WindowsFamily | null): Promise<Result<MachineSnapshot, AppError>>;
  forget(): void;
}

/** What a machine reads like for a Windows that the user has chosen; null: for the one that it says it is. */
function judgedFor(snapshot: MachineSnapshot, family: WindowsFamily | null): MachineSnapshot {
  return { ...snapshot, windows: effectiveWindows(snapshot.machine.windows, family) };
}

/** Reads machines and keeps the last reading, so that what stands side by side on a screen agrees. */
export function createMachineReading(ports: ReadingPorts): MachineReading {
  let last: { readonly machine: Machine; readonly snapshot: MachineSnapshot } | null = null;
  let writes = 0;

  const readAnew: MachineReading['read'] = async ({ machine, description }, family) => {
    const writesThen = writes;
    const snapshot = await ports.read(machine);
    if (!snapshot.ok) {
      ports.log.warn('Cannot be read', description.path ?? description.label, snapshot.error);
      return err({ code: 'read-failed', label: description.label, reason: snapshot.error.code });
    }
    if (writes === writesThen) last = { machine, snapshot: snapshot.value };
    return ok(judgedFor(snapshot.value, family));
  };

  return {
    read: readAnew,
    latest: (subject, family) =>
      last?.machine === subject.machine
        ? Promise.resolve(ok(judgedFor(last.snapshot, family)))
        : readAnew(subject, family),
    forget() {
      last = null;
      writes += 1;
    },
  };
}
