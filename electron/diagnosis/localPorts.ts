import { readFile } from 'node:fs/promises';
import type { PortRange } from '../../shared/domain/value';
import { dynamicPortRangeIn } from '../../shared/parsing/dynamicPortRange';
import { decodeConsoleText } from '../machine/capture/consoleText';
import { readKernelSockets } from '../machine/linux/linuxConnections';
import { createProcessCounter } from '../machine/windows/programRunner';
import { createProgramRunner } from '../machine/windows/runProcess';
import { findSystemRoot } from '../machine/windows/systemRoot';
import { createWindowsConnections } from '../machine/windows/windowsConnections';

interface LocalSocket {
  readonly localPort: number;
  readonly remotePort: number;
  readonly isTimeWait: boolean;
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
      isTimeWait: state === 'TIME_WAIT',
    }));
  }
  if (process.platform !== 'win32') return null;
  const rows = await createWindowsConnections(windowsRunner()).read();
  if (!rows.ok) return null;
  return rows.value.map(({ local, remote, state }) => ({
    localPort: portNumber(local.port),
    remotePort: portNumber(remote?.port),
    isTimeWait: state === 'TIME_WAIT',
  }));
}

async function dynamicRange(): Promise<PortRange | null> {
  if (process.platform === 'linux') {
    const text = await readFile('/proc/sys/net/ipv4/ip_local_port_range', 'utf8');
    const [start = 0, end = 0] = text.trim().split(/\s+/).map(Number);
    return { start, count: end - start + 1 };
  }
  if (process.platform !== 'win32') return null;
  const id = { ip: 'ipv4', transport: 'tcp' } as const;
  const shown = await windowsRunner().run('netsh.exe', ['int', id.ip, 'show', 'dynamicport', id.transport]);
  return shown.kind === 'exited' ? dynamicPortRangeIn(decodeConsoleText(shown.stdout), id) : null;
}

/** Ports of the dynamic range that no socket holds; null where this system does not tell. */
export async function freeLocalPorts(): Promise<number | null> {
  const range = await dynamicRange();
  const sockets = await localSockets();
  if (range === null || sockets === null) return null;
  const held = new Set(sockets.map(({ localPort }) => localPort));
  const inRange = [...held].filter((port) => port >= range.start && port < range.start + range.count);
  return range.count - inRange.length;
}

/** Sockets in TIME_WAIT whose other end is this port; null where this system does not tell. */
export async function timeWaitTowards(port: number): Promise<number | null> {
  const sockets = await localSockets();
  return sockets?.filter(({ isTimeWait, remotePort }) => isTimeWait && remotePort === port).length ?? null;
}
