import { tcpStates, type Endpoint, type TcpState } from '../connection';
import type { ConnectionOwner, OwnedConnection } from './connectionOwners';
import { dynamicPortUse, type DynamicPorts, type DynamicPortUse } from './dynamicPortUse';

/** `OTHER` for what a system calls by a word that is not known. */
export const connectionStates = [...tcpStates, 'OTHER'] as const;
export type ConnectionState = TcpState | 'OTHER';

export interface ProcessCount {
  readonly pid: number;
  readonly name: string | null;
  readonly count: number;
  /** Of these, sockets in TIME_WAIT that are only inferred to be its own. */
  readonly inferred: number;
}

export interface DestinationCount {
  readonly address: string;
  readonly port: number | string;
  readonly count: number;
  readonly timeWait: number;
}

/** One look at all connections, in a size that does not grow with them. */
export interface ConnectionSample {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly total: number;
  readonly byState: Readonly<Partial<Record<ConnectionState, number>>>;
  /** Null where the range is not known. */
  readonly ports: DynamicPortUse | null;
  /** The most frequent first. */
  readonly processes: readonly ProcessCount[];
  /** All of them, those that are not listed included. */
  readonly processCount: number;
  readonly destinations: readonly DestinationCount[];
  readonly destinationCount: number;
  /** Sockets in TIME_WAIT whose program nobody knows any more. */
  readonly timeWaitWithoutOwner: number;
}

export const mostListed = 8;

/** Neither listens nor is only bound: it has a far end. */
function hasDestination({ remote, state }: OwnedConnection): boolean {
  return remote !== null && remote.port !== 0 && state !== 'LISTENING' && state !== 'BOUND';
}

type Tally<Row> = { -readonly [K in keyof Row]: Row[K] };

function top<Row extends { readonly count: number }>(rows: Iterable<Row>): readonly Row[] {
  return [...rows].sort((a, b) => b.count - a.count).slice(0, mostListed);
}

/** What is counted while the rows go by. */
class Tallies {
  readonly byState: Partial<Record<ConnectionState, number>> = {};
  readonly processes = new Map<number, Tally<ProcessCount>>();
  readonly destinations = new Map<string, Tally<DestinationCount>>();
  timeWaitWithoutOwner = 0;

  add(row: OwnedConnection): void {
    const state = row.state ?? 'OTHER';
    const inTimeWait = state === 'TIME_WAIT';
    this.byState[state] = (this.byState[state] ?? 0) + 1;
    if (row.owner !== null) this.addOwner(row.owner);
    else if (inTimeWait) this.timeWaitWithoutOwner += 1;
    if (row.remote !== null && hasDestination(row)) this.addDestination(row.remote, inTimeWait);
  }

  private addOwner({ pid, name, inferred }: ConnectionOwner): void {
    const known = this.processes.get(pid) ?? { pid, name, count: 0, inferred: 0 };
    known.count += 1;
    known.inferred += inferred ? 1 : 0;
    this.processes.set(pid, known);
  }

  private addDestination({ address, port }: Endpoint, inTimeWait: boolean): void {
    const key = `${address}|${String(port)}`;
    const known = this.destinations.get(key) ?? { address, port, count: 0, timeWait: 0 };
    known.count += 1;
    known.timeWait += inTimeWait ? 1 : 0;
    this.destinations.set(key, known);
  }
}

/** Counts the rows by state, process and destination. */
export function connectionSample(
  rows: readonly OwnedConnection[],
  dynamicPorts: DynamicPorts | null,
  at: number,
): ConnectionSample {
  const tallies = new Tallies();
  for (const row of rows) tallies.add(row);
  const { byState, processes, destinations, timeWaitWithoutOwner } = tallies;
  return {
    at,
    total: rows.length,
    byState,
    ports: dynamicPorts === null ? null : dynamicPortUse(rows, dynamicPorts),
    processes: top(processes.values()),
    processCount: processes.size,
    destinations: top(destinations.values()),
    destinationCount: destinations.size,
    timeWaitWithoutOwner,
  };
}
