import { capacityOf } from '../../shared/domain/machineCapacity';
import { portsIn, excludedInside } from '../../shared/domain/capacity';
import type { MachineError } from '../../shared/domain/machineError';
import type { WindowsFamily } from '../../shared/domain/windowsVersion';
import { err, ok, type Result } from '../../shared/result';
import { createLinuxConnections } from '../machine/linux/linuxConnections';
import { readLinuxDynamicPorts } from '../machine/linux/linuxPortRange';
import type { Machine } from '../machine/machine';
import { eventsOfThisWindows } from '../machine/thisComputer';
import { takeSnapshot } from '../tuning/snapshot';
import type { ExaminedSubject, KnownPorts } from './examineMachine';

async function portsOf(
  machine: Machine,
  chosenFamily: WindowsFamily | null,
): Promise<Result<KnownPorts, MachineError>> {
  const snapshot = await takeSnapshot(machine, { chosenFamily });
  if (!snapshot.ok) return snapshot;
  const exclusions = snapshot.value.excludedPortRanges ?? [];
  return ok({ facts: capacityOf(snapshot.value), exclusions });
}

/** A Windows that runs or was captured; null for a registry file, which holds no connections. */
export function examinedMachine(
  machine: Machine,
  chosenFamily: WindowsFamily | null,
): ExaminedSubject | null {
  const { connections, kind } = machine;
  if (connections === null) return null;
  const isLive = kind === 'windows';
  return {
    connections,
    ports: () => portsOf(machine, chosenFamily),
    events: () => (isLive ? eventsOfThisWindows() : Promise.resolve({ state: 'not-here' })),
    isLive,
  };
}

/**
 * Seconds; Linux has it built in, as `TCP_TIMEWAIT_LEN` in its `include/net/tcp.h`.
 * https://github.com/torvalds/linux/blob/master/include/net/tcp.h
 */
const linuxTimeWaitSeconds = 60;

/** The Linux on which we run: the same judgement on real sockets, for whoever tries it without a Windows. */
export const thisLinux: ExaminedSubject = {
  connections: createLinuxConnections(),
  async ports() {
    const ports = await readLinuxDynamicPorts();
    if (ports === null) {
      return err({ code: 'unsupported', subject: 'ip_local_port_range', detail: 'cannot be read' });
    }
    const { range, excluded } = ports;
    const exclusions = excluded.map((span) => ({ ip: 'ipv4', transport: 'tcp', ...span }) as const);
    const excludedPorts = portsIn(excludedInside(range, exclusions, 'ipv4', 'tcp'));
    return ok({
      facts: { range, rangeBasis: 'read', excludedPorts, timeWaitSeconds: linuxTimeWaitSeconds },
      exclusions,
    });
  },
  events: () => Promise.resolve({ state: 'not-here' }),
  isLive: true,
};
