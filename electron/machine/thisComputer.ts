import type { ConnectionsPort } from './machine';
import { linuxConnections } from './linux/linuxConnections';
import { createProcessCounter } from './windows/programRunner';
import { createProgramRunner } from './windows/runProcess';
import { findSystemRoot } from './windows/systemRoot';
import { createWindowsConnections } from './windows/windowsConnections';

/** The connections of the computer on which we run, whatever machine is looked at; null where nothing lists them. */
export function connectionsOfThisComputer(): ConnectionsPort | null {
  switch (process.platform) {
    case 'win32':
      return createWindowsConnections(
        createProgramRunner(findSystemRoot(process.env.SystemRoot), createProcessCounter()),
      );
    case 'linux':
      return linuxConnections;
    default:
      return null;
  }
}
