import type { Connection, TcpState } from './connection';

export interface ConnectionFilter {
  /** Of either side. */
  readonly port?: number;
  readonly state?: TcpState | 'OTHER';
}

export interface ConnectionSummary {
  readonly total: number;
  readonly byState: Readonly<Partial<Record<TcpState | 'OTHER', number>>>;
  /** Without sockets in TIME_WAIT, which Windows lists with PID 0: their program has let go of them. */
  readonly byProcess: readonly { readonly pid: number; readonly count: number }[];
  /** Destinations, those of TIME_WAIT among them; sockets that listen or are only bound have none. */
  readonly byRemote: readonly { readonly address: string; readonly count: number }[];
}

function countedBy<Key extends string | number>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function isConnected({ state, remote }: Connection): boolean {
  return remote !== null && remote.port !== 0 && state !== 'LISTENING' && state !== 'BOUND';
}

/** Counts the TCP rows of a machine by state, process and destination, the most frequent first. */
export function summariseConnections(
  connections: readonly Connection[],
  { port, state }: ConnectionFilter = {},
): ConnectionSummary {
  const rows = connections.filter(
    (row) =>
      row.protocol === 'TCP' &&
      (port === undefined || row.local.port === port || row.remote?.port === port) &&
      (state === undefined || row.state === state),
  );
  return {
    total: rows.length,
    byState: Object.fromEntries(countedBy(rows.map((row) => row.state ?? 'OTHER'))),
    byProcess: countedBy(
      rows.flatMap(({ pid, state: at }) => (pid === null || pid === 0 || at === 'TIME_WAIT' ? [] : [pid])),
    ).map(([pid, count]) => ({ pid, count })),
    byRemote: countedBy(
      rows.flatMap((row) => (row.remote !== null && isConnected(row) ? [row.remote.address] : [])),
    ).map(([address, count]) => ({ address, count })),
  };
}
