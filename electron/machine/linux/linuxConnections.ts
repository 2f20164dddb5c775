import { createReadStream, readdirSync, readlinkSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Connection } from '../../../shared/domain/connection';
import { err, ok } from '../../../shared/result';
import type { ConnectionsPort } from '../machine';
import { fileError } from '../registryFile/fileError';
import { parseProcNetTcp, type KernelSocket } from './procNetTcp';

/** As much as is parsed in a few milliseconds: whoever else this process answers does not wait for a whole table. */
const pieceBytes = 256 * 1024;

/** IPv6 may be switched off, and its table missing. */
async function readTable(path: string): Promise<readonly KernelSocket[]> {
  const sockets: KernelSocket[] = [];
  let begun = '';
  try {
    for await (const piece of createReadStream(path, { encoding: 'latin1', highWaterMark: pieceBytes })) {
      const text = begun + String(piece);
      const end = text.lastIndexOf('\n') + 1;
      begun = text.slice(end);
      sockets.push(...parseProcNetTcp(text.slice(0, end)));
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  sockets.push(...parseProcNetTcp(begun));
  return sockets;
}

/** The sockets of this network namespace, without their owners. */
export async function readKernelSockets(): Promise<readonly KernelSocket[]> {
  return [...(await readTable('/proc/net/tcp')), ...(await readTable('/proc/net/tcp6'))];
}

async function processIds(): Promise<readonly string[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
}

/** Sockets of a process, by their inodes. Processes of others, and those that end meanwhile, are passed over. */
function socketsOf(pid: string): readonly number[] {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).flatMap((name) => {
      const inode = /^socket:\[(\d+)\]$/.exec(targetOf(`${folder}/${name}`))?.[1];
      return inode === undefined ? [] : [Number(inode)];
    });
  } catch {
    return [];
  }
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

/**
 * Which process holds which socket. Each file of each process has to be looked at, so that is done only when there is a
 * new socket; one that was handed to another process keeps its first owner until then.
 */
class SocketOwners {
  private owners: ReadonlyMap<number, number> = new Map();
  /** Sockets that nobody told the process of. */
  private nameless: ReadonlySet<number> = new Set();

  async of(sockets: readonly KernelSocket[]): Promise<ReadonlyMap<number, number>> {
    const isNew = ({ inode }: KernelSocket) =>
      inode !== 0 && !this.owners.has(inode) && !this.nameless.has(inode);
    if (!sockets.some(isNew)) return this.owners;
    const owners = new Map<number, number>();
    for (const pid of await processIds()) {
      for (const inode of socketsOf(pid)) owners.set(inode, Number(pid));
      await nextTurn();
    }
    this.owners = owners;
    this.nameless = new Set(sockets.map(({ inode }) => inode).filter((inode) => !owners.has(inode)));
    return owners;
  }
}

/** The sockets in the words of Windows: those without a process have PID 0. */
async function readConnections(known: SocketOwners): Promise<readonly Connection[]> {
  const sockets = await readKernelSockets();
  const owners = await known.of(sockets);
  return sockets.map(({ local, remote, state, inode }) => ({
    protocol: 'TCP',
    local,
    remote,
    state,
    pid: inode === 0 ? 0 : (owners.get(inode) ?? null),
    process: null,
  }));
}

async function processName(pid: string): Promise<readonly (readonly [number, string])[]> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
  return name === '' ? [] : [[Number(pid), name.trim()]];
}

/** The TCP connections of this Linux. */
export function createLinuxConnections(): ConnectionsPort {
  const owners = new SocketOwners();
  return {
    async read() {
      try {
        return ok(await readConnections(owners));
      } catch (error) {
        return err(fileError('/proc/net/tcp', error));
      }
    },
    async processNames() {
      return new Map((await Promise.all((await processIds()).map(processName))).flat());
    },
  };
}
