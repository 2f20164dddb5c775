import { readFile, readdir, readlink } from 'node:fs/promises';
import type { Connection } from '../../../shared/domain/connection';
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

/** Which process holds which socket. Processes of others, and those that end meanwhile, are passed over. */
async function ownersByInode(): Promise<ReadonlyMap<number, number>> {
  const owners = new Map<number, number>();
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
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

/**
 * The TCP connections of this Linux, in the words of Windows: sockets without a process have PID 0.
 *
 * @throws what the file system throws where `/proc` cannot be read
 */
export async function readLinuxConnections(): Promise<readonly Connection[]> {
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
