import { capacityOf } from '../../shared/domain/machineCapacity';
import { linuxTimeWait, registryTimeWait, type TimeWaitFigure } from '../../shared/domain/proof/timeWait';
import type { OpenedMachineSession } from './openedMachine';

/**
 * TIME_WAIT of the computer on which we run: on Windows by its registry, if that is what is open; null where nothing
 * here tells.
 */
export async function knownTimeWait(
  machine: OpenedMachineSession,
  platform: NodeJS.Platform,
): Promise<TimeWaitFigure | null> {
  if (platform === 'linux') return linuxTimeWait;
  if (machine.describe()?.kind !== 'windows') return null;
  const snapshot = await machine.latest(null);
  return snapshot.ok ? registryTimeWait(capacityOf(snapshot.value)) : null;
}
