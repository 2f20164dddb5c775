import type { DynamicPorts } from '../../shared/domain/connections/dynamicPortUse';
import type { EventReading } from '../../shared/domain/tcpipEvents';
import type { ConnectionsPort } from './machine';
import { createLinuxConnections } from './linux/linuxConnections';
import { readLinuxDynamicPorts } from './linux/linuxPortRange';
import { createProcessCounter, type ProgramRunner } from './windows/programRunner';
import { createProgramRunner } from './windows/runProcess';
import { findSystemRoot } from './windows/systemRoot';
import { readTcpipEvents } from './windows/tcpipEvents';
import { createWindowsConnections } from './windows/windowsConnections';
import { readWindowsDynamicPorts } from './windows/windowsPortRange';

function windowsRunner(): ProgramRunner {
  return createProgramRunner(findSystemRoot(process.env.SystemRoot), createProcessCounter());
}

/** The connections of the computer on which we run, whatever machine is looked at; null where nothing lists them. */
export function connectionsOfThisComputer(): ConnectionsPort | null {
  switch (process.platform) {
    case 'win32':
      return createWindowsConnections(windowsRunner());
    case 'linux':
      return createLinuxConnections();
    default:
      return null;
  }
}

/** The dynamic TCP ports of the computer on which we run; null where nothing tells. */
export function dynamicPortsOfThisComputer(): Promise<DynamicPorts | null> {
  switch (process.platform) {
    case 'win32':
      return readWindowsDynamicPorts(windowsRunner());
    case 'linux':
      return readLinuxDynamicPorts();
    default:
      return Promise.resolve(null);
  }
}

/** What the event log of this Windows says of ports that ran out. */
export function eventsOfThisWindows(): Promise<EventReading> {
  return readTcpipEvents(windowsRunner());
}
