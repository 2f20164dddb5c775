import type { Role } from '../../shared/domain/role';
import { scanReport } from '../../shared/domain/scanReport';
import type { OtherMachine } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { ok, type Result } from '../../shared/result';
import { machineOpening, type MachineOpening, type OpeningPorts } from './machineOpening';
import { createMachineReading, type ReadingPorts } from './machineReading';

export interface OtherMachineSession {
  /** Opens a machine beside the one that is open, reads it and closes it. Judged as what it says it is. */
  read(
    how: (opening: MachineOpening) => ReturnType<MachineOpening['file']>,
  ): Promise<Result<OtherMachine, AppError>>;
}

/** Only the values count in a comparison of two machines; this role has nothing to look up for it. */
const anyRole: Role = { kind: 'builtin', id: 'windows-defaults' };

/** What the open machine can be compared with. Nothing is ever written to it. */
export function createOtherMachine(ports: OpeningPorts & ReadingPorts): OtherMachineSession {
  const opening = machineOpening(ports);
  return {
    async read(how) {
      const other = await how(opening);
      if (!other.ok) return other;
      const { opened, close } = other.value;
      try {
        const snapshot = await createMachineReading(ports).read(opened, null);
        if (!snapshot.ok) return snapshot;
        const report = scanReport(snapshot.value, anyRole);
        return ok({ outcome: 'read', machine: opened.description, report });
      } finally {
        close();
      }
    },
  };
}
