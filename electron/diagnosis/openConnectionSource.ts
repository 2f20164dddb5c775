import { excludedInside } from '../../shared/domain/capacity';
import type { DynamicPorts } from '../../shared/domain/connections/dynamicPortUse';
import { isPortRange } from '../../shared/domain/value';
import { err } from '../../shared/result';
import { CaptureFolder } from '../machine/capture/captureFolder';
import { createCaptureMachine } from '../machine/capture/captureMachine';
import type { ConnectionsPort, NetshPort } from '../machine/machine';
import { connectionsOfThisComputer, dynamicPortsOfThisComputer } from '../machine/thisComputer';
import type { ConnectionSource } from './connectionMonitor';
import type { SourceId } from './connectionProtocol';

const notListed: ConnectionsPort = {
  read: () =>
    Promise.resolve(err({ code: 'unsupported', subject: 'connections', detail: process.platform } as const)),
  processNames: () => Promise.resolve(new Map()),
};

async function dynamicPortsIn(netsh: NetshPort): Promise<DynamicPorts | null> {
  const reading = await netsh.read();
  if (!reading.ok) return null;
  const range = reading.value.portRange({ ip: 'ipv4', transport: 'tcp' });
  if (!isPortRange(range)) return null;
  return { range, excluded: excludedInside(range, reading.value.excludedPortRanges ?? [], 'ipv4', 'tcp') };
}

/** Opens what the worker was told to look at. */
export function openConnectionSource(id: SourceId): ConnectionSource {
  if (id.kind === 'capture') {
    const machine = createCaptureMachine(new CaptureFolder(id.path));
    return {
      connections: machine.connections ?? notListed,
      dynamicPorts: () => dynamicPortsIn(machine.netsh),
      isLive: false,
    };
  }
  return {
    connections: connectionsOfThisComputer() ?? notListed,
    dynamicPorts: dynamicPortsOfThisComputer,
    isLive: true,
  };
}
