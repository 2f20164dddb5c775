import { readFile } from 'node:fs/promises';
import { portSupplyOf, type HeldPort, type PortSupply } from '../../shared/domain/proof/portSupply';
import { readKernelSockets } from '../machine/linux/linuxConnections';
import { dynamicPortsOfThisComputer } from '../machine/thisComputer';
import { createProcessCounter } from '../machine/windows/programRunner';
import { createProgramRunner } from '../machine/windows/runProcess';
import { findSystemRoot } from '../machine/windows/systemRoot';
import { createWindowsConnections } from '../machine/windows/windowsConnections';

interface LocalSocket extends HeldPort {
  readonly remotePort: number;
}

function windowsRunner() {
  return createProgramRunner(findSystemRoot(process.env.SystemRoot), createProcessCounter());
}

function portNumber(port: number | string | undefined): number {
  return typeof port === 'number' ? port : 0;
}

/** The sockets of this computer; null where they cannot be read. */
async function localSockets(): Promise<readonly LocalSocket[] | null> {
  if (process.platform === 'linux') {
    return (await readKernelSockets()).map(({ local, remote, state }) => ({
      localPort: local.port,
      remotePort: remote.port,
      isListening: state === 'LISTENING',
      isTimeWait: state === 'TIME_WAIT',
    }));
  }
  if (process.platform !== 'win32') return null;
  const rows = await createWindowsConnections(windowsRunner()).read();
  if (!rows.ok) return null;
  return rows.value.map(({ local, remote, state }) => ({
    localPort: portNumber(local.port),
    remotePort: portNumber(remote?.port),
    isListening: state === 'LISTENING',
    isTimeWait: state === 'TIME_WAIT',
  }));
}

/** The dynamic TCP ports of this computer as they are now; null where this system does not tell. */
export async function readPortSupply(): Promise<PortSupply | null> {
  const ports = await dynamicPortsOfThisComputer();
  const sockets = await localSockets();
  return ports === null || sockets === null ? null : portSupplyOf(ports.range, ports.excluded, sockets);
}

/** Sockets in TIME_WAIT whose other end is this port; null where this system does not tell. */
export async function timeWaitTowards(port: number): Promise<number | null> {
  const sockets = await localSockets();
  return sockets?.filter(({ isTimeWait, remotePort }) => isTimeWait && remotePort === port).length ?? null;
}

/** Whether the socket from one local port to another is in TIME_WAIT; null where this system does not tell. */
export async function isInTimeWait(localPort: number, remotePort: number): Promise<boolean | null> {
  const sockets = await localSockets();
  if (sockets === null) return null;
  return sockets.some(
    (socket) => socket.isTimeWait && socket.localPort === localPort && socket.remotePort === remotePort,
  );
}

/**
 * Whether this system may hand out a port in TIME_WAIT for a new connection over loopback: Linux does by default.
 * https://docs.kernel.org/networking/ip-sysctl.html (tcp_tw_reuse)
 */
export async function reusesTimeWait(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const setting = await readFile('/proc/sys/net/ipv4/tcp_tw_reuse', 'utf8').catch(() => '0');
  return setting.trim() !== '0';
}
