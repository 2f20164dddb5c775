import type { Connection } from './connection';
import type { IpVersion, Transport } from './parameter';
import { endOfRange, type PortRange } from './value';

/** A port that is held without a connection: no new outgoing connection gets it, whatever the load. */
export interface HeldPort {
  readonly ip: IpVersion;
  readonly transport: Transport;
  readonly port: number;
  readonly how: 'listening' | 'bound';
  readonly pid: number | null;
  /** The program, for example `svchost.exe`; null where nothing named it. */
  readonly process: string | null;
}

function ipOf({ local }: Connection): IpVersion {
  return local.address.includes(':') ? 'ipv6' : 'ipv4';
}

/**
 * What holds ports without a connection: sockets that listen, and sockets that are bound and never connected. `netstat
 * -q` lists the ports of open connections as bound too; those are passed over, since they come back by themselves.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/netstat
 */
export function heldPortsIn(connections: readonly Connection[]): readonly HeldPort[] {
  const connected = new Set(
    connections
      .filter(({ state }) => state !== null && state !== 'LISTENING' && state !== 'BOUND')
      .map((row) => row.local.port),
  );
  const held = new Map<string, HeldPort>();
  for (const row of connections) {
    const { local, state, pid, process, protocol } = row;
    if (typeof local.port !== 'number') continue;
    const how = state === 'BOUND' ? 'bound' : 'listening';
    if (how === 'bound' && connected.has(local.port)) continue;
    if (how === 'listening' && state !== 'LISTENING' && protocol === 'TCP') continue;
    const transport = protocol === 'UDP' ? 'udp' : 'tcp';
    const ip = ipOf(row);
    const key = `${ip} ${transport} ${local.port}`;
    if (held.get(key)?.how === 'listening') continue;
    held.set(key, { ip, transport, port: local.port, how, pid, process });
  }
  return [...held.values()];
}

/** A block of ports, both ends included. */
export interface PortSpan {
  readonly start: number;
  readonly end: number;
}

/** The held ports inside a range that no exclusion has taken from it already, lowest first, each once. */
export function heldInside(
  range: PortRange,
  held: readonly HeldPort[],
  excluded: readonly PortSpan[],
  ip: IpVersion,
  transport: Transport,
): readonly HeldPort[] {
  const inside = held.filter(
    (each) =>
      each.ip === ip &&
      each.transport === transport &&
      each.port >= range.start &&
      each.port <= endOfRange(range) &&
      !excluded.some(({ start, end }) => each.port >= start && each.port <= end),
  );
  return [...new Map(inside.map((each) => [each.port, each])).values()].sort((a, b) => a.port - b.port);
}
