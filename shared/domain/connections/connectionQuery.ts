import type { Endpoint } from '../connection';
import { firstSorted } from '../firstSorted';
import type { OwnedConnection } from './connectionOwners';
import { connectionStates, type ConnectionState } from './connectionSample';

export const connectionColumns = ['local', 'remote', 'state', 'owner'] as const;
export type ConnectionColumn = (typeof connectionColumns)[number];

/** Which rows are wanted, and in which order. */
export interface ConnectionSelection {
  /** Words that a row must all contain: in an address with its port, the state, the program, the process id. */
  readonly search: string;
  /** Of either side. */
  readonly port: number | null;
  /** None: all. */
  readonly states: readonly ConnectionState[];
  readonly sort: { readonly by: ConnectionColumn; readonly descending: boolean };
}

/** `10.0.0.9:443`, `[::1]:443`. */
export function endpointText({ address, port }: Endpoint): string {
  return address.includes(':') ? `[${address}]:${String(port)}` : `${address}:${String(port)}`;
}

function searchableText({ local, remote, state, owner }: OwnedConnection): string {
  const far = remote === null ? '' : endpointText(remote);
  const program = owner === null ? '' : `${owner.name ?? ''} ${String(owner.pid)}`;
  return `${endpointText(local)} ${far} ${state ?? ''} ${program}`.toLowerCase();
}

function matcherOf({ search, port, states }: ConnectionSelection): (row: OwnedConnection) => boolean {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const wanted = new Set<ConnectionState>(states);
  return (row) => {
    if (port !== null && row.local.port !== port && row.remote?.port !== port) return false;
    if (wanted.size > 0 && !wanted.has(row.state ?? 'OTHER')) return false;
    if (words.length === 0) return true;
    const text = searchableText(row);
    return words.every((word) => text.includes(word));
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function comparePorts(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
}

function compareEndpoints(a: Endpoint | null, b: Endpoint | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareText(a.address, b.address) || comparePorts(a.port, b.port);
}

const stateOrder: ReadonlyMap<ConnectionState, number> = new Map(
  connectionStates.map((state, index) => [state, index]),
);

const comparers: Readonly<Record<ConnectionColumn, (a: OwnedConnection, b: OwnedConnection) => number>> = {
  local: (a, b) => comparePorts(a.local.port, b.local.port) || compareText(a.local.address, b.local.address),
  remote: (a, b) => compareEndpoints(a.remote, b.remote),
  state: (a, b) => (stateOrder.get(a.state ?? 'OTHER') ?? 0) - (stateOrder.get(b.state ?? 'OTHER') ?? 0),
  // Those that nobody owns come last.
  owner: (a, b) =>
    Number(a.owner === null) - Number(b.owner === null) ||
    compareText(a.owner?.name ?? '', b.owner?.name ?? '') ||
    (a.owner?.pid ?? 0) - (b.owner?.pid ?? 0),
};

/** Equal rows by local port, so that they keep their places. */
function orderOf({ sort }: ConnectionSelection): (a: OwnedConnection, b: OwnedConnection) => number {
  const direction = sort.descending ? -1 : 1;
  const compare = comparers[sort.by];
  return (a, b) => direction * compare(a, b) || comparers.local(a, b) || comparers.remote(a, b);
}

/** The rows that are wanted, in their order. */
export function selectConnections(
  rows: readonly OwnedConnection[],
  selection: ConnectionSelection,
): readonly OwnedConnection[] {
  return rows.filter(matcherOf(selection)).sort(orderOf(selection));
}

export interface ConnectionPage {
  readonly rows: readonly OwnedConnection[];
  /** Rows that are wanted, on all pages. */
  readonly matching: number;
}

/** The wanted rows from one number on. */
export function pageOfConnections(
  rows: readonly OwnedConnection[],
  selection: ConnectionSelection,
  { offset, count }: { readonly offset: number; readonly count: number },
): ConnectionPage {
  const wanted = rows.filter(matcherOf(selection));
  return {
    rows: firstSorted(wanted, offset + count, orderOf(selection)).slice(offset),
    matching: wanted.length,
  };
}
