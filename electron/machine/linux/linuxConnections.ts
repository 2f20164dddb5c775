import { readFile, readdir, readlink } from 'node:fs/promises';
import type { Connection } from '../../../shared/domain/connection';
import { err, ok } from '../../../shared/result';
import type { ConnectionsPort } from '../machine';
import { fileError } from '../registryFile/fileError';
import { parseProcNetTcp, type KernelSocket } from './procNetTcp';

/** IPv6 may be switched off, and its table missing. */
async function readTable(path: string): Promise<readonly KernelSocket[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return parseProcNetTcp(text);
}

/** The sockets of this network namespace, without their owners. */
export async function readKernelSockets(): Promise<readonly KernelSocket[]> {
  return [...(await readTable('/proc/net/tcp')), ...(await readTable('/proc/net/tcp6'))];
}

async function processIds(): Promise<readonly string[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
}

/** Which process holds which socket. Processes of others, and those that end meanwhile, are passed over. */
async function ownersByInode(): Promise<ReadonlyMap<number, number>> {
  const owners = new Map<number, number>();
  for (const pid of await processIds()) {
    const folder = `/proc/${pid}/fd`;
    const descriptors = await readdir(folder).catch(() => []);
    const links = await Promise.all(descriptors.map((name) => readlink(`${folder}/${name}`).catch(() => '')));
    for (const link of links) {
      const inode = /^socket:\[(\d+)\]$/.exec(link)?.[1];
      if (inode !== undefined) owners.set(Number(inode), Number(pid));
    }
  }
  return owners;
}

/** The sockets in the words of Windows: those without a process have PID 0. */
async function readConnections(): Promise<readonly Connection[]> {
  const sockets = await readKernelSockets();
  const owners = await ownersByInode();
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
export const linuxConnections: ConnectionsPort = {
  async read() {
    try {
      return ok(await readConnections());
    } catch (error) {
      return err(fileError('/proc/net/tcp', error));
    }
  },
  async processNames() {
    return new Map((await Promise.all((await processIds()).map(processName))).flat());
  },
};
