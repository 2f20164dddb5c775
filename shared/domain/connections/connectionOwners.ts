import type { Connection } from '../connection';

/** The program behind a socket. */
export interface ConnectionOwner {
  readonly pid: number;
  /** Null where nobody knows the name of the process. */
  readonly name: string | null;
  /** Not listed by the system: the same connection was seen with this process before. */
  readonly inferred: boolean;
}

export interface OwnedConnection extends Connection {
  readonly owner: ConnectionOwner | null;
}

/** Who held which connection when it was last listed with a process; as large as the last listing at most. */
export type OwnerMemory = ReadonlyMap<string, ConnectionOwner>;

/** Tells a connection from every other, in one listing and the next. */
export function connectionKey({ local, remote }: Connection): string {
  const far = remote === null ? '' : `${remote.address}|${String(remote.port)}`;
  return `${local.address}|${String(local.port)}|${far}`;
}

/**
 * Names the owners of one listing, part by part. A socket in TIME_WAIT is listed with PID 0, since its program has let go
 * of it: it gets an owner only if the same connection, by its local port and all else, was seen with a process before.
 * https://learn.microsoft.com/troubleshoot/windows-client/networking/tcp-ip-port-exhaustion-troubleshooting
 */
export class OwnerNaming {
  private readonly seen = new Map<string, ConnectionOwner>();

  constructor(
    private readonly names: ReadonlyMap<number, string>,
    private readonly before: OwnerMemory,
  ) {}

  of(rows: readonly Connection[]): readonly OwnedConnection[] {
    return rows.map((row) => {
      const key = connectionKey(row);
      const owner = ownerOf(row, this.names) ?? inferredFrom(this.before.get(key));
      if (owner !== null) this.seen.set(key, owner);
      const { protocol, local, remote, state, pid, process } = row;
      return { protocol, local, remote, state, pid, process, owner };
    });
  }

  /** For the next listing, once all of this one is named. */
  get memory(): OwnerMemory {
    return this.seen;
  }
}

function ownerOf({ pid, process }: Connection, names: ReadonlyMap<number, string>): ConnectionOwner | null {
  if (pid === null || pid === 0) return null;
  return { pid, name: process ?? names.get(pid) ?? null, inferred: false };
}

function inferredFrom(seen: ConnectionOwner | undefined): ConnectionOwner | null {
  return seen === undefined ? null : { ...seen, inferred: true };
}
