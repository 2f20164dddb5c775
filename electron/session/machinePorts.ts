import { ok } from '../../shared/result';
import { openMachineFile } from '../machine/openMachine';
import { takeSnapshot } from '../tuning/snapshot';
import { interruptedNotices } from '../tuning/tuningSession';
import type { MachinePorts } from './openedMachine';

/** How the window opens a file or folder, and reads any machine: with what an interrupted change has left. */
export function machinePorts(stateFolder: string): Pick<MachinePorts, 'open' | 'read'> {
  return {
    open: openMachineFile,
    async read(machine) {
      const snapshot = await takeSnapshot(machine, { chosenFamily: null });
      if (!snapshot.ok) return snapshot;
      const interrupted = await interruptedNotices(machine, stateFolder);
      return ok({ ...snapshot.value, notices: [...snapshot.value.notices, ...interrupted] });
    },
  };
}
