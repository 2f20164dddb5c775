import { endOfRange, type PortRange } from '../value';

/** What of a socket says whether its port can be handed out. */
export interface HeldPort {
  readonly localPort: number;
  readonly isListening: boolean;
  readonly isTimeWait: boolean;
}

/** The dynamic ports of a running computer at one moment. All counts are of ports of the range. */
export interface PortSupply {
  readonly range: PortRange;
  /** Excluded ones; null where nothing told. */
  readonly excludedPorts: number | null;
  readonly listeningPorts: number;
  readonly timeWaitPorts: number;
  /** Those that any socket holds, listening and waiting ones among them. */
  readonly heldPorts: number;
  /** Neither excluded nor held. */
  readonly freePorts: number;
}

/** Counts what is left of a range. */
export function portSupplyOf(
  range: PortRange,
  excluded: readonly { readonly start: number; readonly end: number }[] | null,
  sockets: readonly HeldPort[],
): PortSupply {
  const inRange = sockets.filter(({ localPort }) => isIn(range, localPort));
  const held = portsOf(inRange);
  const taken = new Set(held);
  let excludedPorts = 0;
  for (let port = range.start; port <= endOfRange(range); port += 1) {
    if (!(excluded ?? []).some(({ start, end }) => port >= start && port <= end)) continue;
    excludedPorts += 1;
    taken.add(port);
  }
  return {
    range,
    excludedPorts: excluded === null ? null : excludedPorts,
    listeningPorts: portsOf(inRange.filter(({ isListening }) => isListening)).size,
    timeWaitPorts: portsOf(inRange.filter(({ isTimeWait }) => isTimeWait)).size,
    heldPorts: held.size,
    freePorts: range.count - taken.size,
  };
}

function isIn(range: PortRange, port: number): boolean {
  return port >= range.start && port <= endOfRange(range);
}

function portsOf(sockets: readonly HeldPort[]): ReadonlySet<number> {
  return new Set(sockets.map(({ localPort }) => localPort));
}
