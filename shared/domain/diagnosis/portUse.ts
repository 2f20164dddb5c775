import { excludedInside } from '../capacity';
import type { Connection } from '../connection';
import { heldPortsIn, type PortSpan } from '../heldPorts';
import type { ExcludedPortRange } from '../snapshot';
import { endOfRange, type PortRange } from '../value';

export interface DestinationUse {
  readonly address: string;
  readonly port: number | string;
  /** Ports of the range that connections to it hold, those in TIME_WAIT among them. */
  readonly ports: number;
  readonly timeWait: number;
}

/** Sockets of one program that stay although nobody uses them. */
export interface StuckSockets {
  readonly pid: number | null;
  readonly process: string | null;
  readonly count: number;
  /** Of the dynamic range. */
  readonly ports: number;
}

/** What the ports of a range are used for at one moment. */
export interface PortUse {
  /** Ports of the range, excluded ones aside, that any socket holds. */
  readonly used: number;
  readonly timeWait: number;
  /** Destinations, the one that holds most ports first. */
  readonly destinations: readonly DestinationUse[];
  /** By program, the most first. */
  readonly closeWait: readonly StuckSockets[];
  /** Bound and never connected. */
  readonly bound: readonly StuckSockets[];
}

/** So many of each are kept: enough to name the culprits, and bounded whatever a listing holds. */
const mostListed = 20;

interface Gathering {
  readonly ports: Set<number>;
  count: number;
}

function gathered(into: Map<string, Gathering>, key: string): Gathering {
  const found = into.get(key) ?? { ports: new Set<number>(), count: 0 };
  into.set(key, found);
  return found;
}

interface Owner {
  readonly pid: number | null;
  readonly process: string | null;
}

function stuckByOwner(
  rows: readonly (Owner & { readonly port: number | null })[],
  isCounted: (port: number) => boolean,
): readonly StuckSockets[] {
  const byOwner = new Map<string, Gathering>();
  const owners = new Map<string, Owner>();
  for (const { pid, process, port } of rows) {
    const key = String(pid);
    const owner = gathered(byOwner, key);
    owner.count += 1;
    if (port !== null && isCounted(port)) owner.ports.add(port);
    owners.set(key, { pid, process });
  }
  return [...byOwner]
    .map(([key, { count, ports }]) => ({
      pid: owners.get(key)?.pid ?? null,
      process: owners.get(key)?.process ?? null,
      count,
      ports: ports.size,
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostListed);
}

function numberOf(port: number | string): number | null {
  return typeof port === 'number' ? port : null;
}

function isOutgoing({ state, remote }: Connection): boolean {
  return remote !== null && remote.port !== 0 && state !== 'LISTENING' && state !== 'BOUND';
}

/** Counts what uses the ports of a range; one pass over however many rows there are. */
export function portUseOf(
  connections: readonly Connection[],
  range: PortRange,
  exclusions: readonly ExcludedPortRange[],
): PortUse {
  const excluded: readonly PortSpan[] = excludedInside(range, exclusions, 'ipv4', 'tcp');
  const isCounted = (port: number): boolean =>
    port >= range.start &&
    port <= endOfRange(range) &&
    !excluded.some(({ start, end }) => port >= start && port <= end);
  const tcp = connections.filter(({ protocol }) => protocol === 'TCP');
  const used = new Set<number>();
  const timeWait = new Set<number>();
  const destinations = new Map<string, Gathering & { readonly remote: NonNullable<Connection['remote']> }>();
  for (const row of tcp) {
    const port = numberOf(row.local.port);
    if (port === null || !isCounted(port)) continue;
    used.add(port);
    if (row.state === 'TIME_WAIT') timeWait.add(port);
    if (!isOutgoing(row) || row.remote === null) continue;
    const key = `${row.remote.address} ${row.remote.port}`;
    const destination = destinations.get(key) ?? { remote: row.remote, ports: new Set(), count: 0 };
    destination.ports.add(port);
    if (row.state === 'TIME_WAIT') destination.count += 1;
    destinations.set(key, destination);
  }
  const closeWait = tcp.filter(({ state }) => state === 'CLOSE_WAIT');
  return {
    used: used.size,
    timeWait: timeWait.size,
    destinations: [...destinations.values()]
      .map(({ remote, ports, count }) => ({
        address: remote.address,
        port: remote.port,
        ports: ports.size,
        timeWait: count,
      }))
      .sort((a, b) => b.ports - a.ports)
      .slice(0, mostListed),
    closeWait: stuckByOwner(
      closeWait.map(({ pid, process, local }) => ({ pid, process, port: numberOf(local.port) })),
      isCounted,
    ),
    bound: stuckByOwner(
      heldPortsIn(tcp).filter(({ how }) => how === 'bound'),
      isCounted,
    ),
  };
}
