import { scanReport } from '../../shared/domain/scanReport';
import { ok } from '../../shared/result';
import { openMachineFile } from '../machine/openMachine';
import { takeSnapshot } from '../tuning/snapshot';
import type { MachinePorts } from './openedMachine';

/** How the window opens and reads a registry file or a capture. */
export const fileMachinePorts: Pick<MachinePorts, 'open' | 'scan'> = {
  open: openMachineFile,
  async scan(machine, { role, family }) {
    const snapshot = await takeSnapshot(machine, { chosenFamily: family });
    return snapshot.ok ? ok(scanReport(snapshot.value, { kind: 'builtin', id: role })) : snapshot;
  },
};
