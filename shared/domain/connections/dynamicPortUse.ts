import type { Connection } from '../connection';
import type { IpVersion } from '../parameter';
import { endOfRange, type PortRange } from '../value';

export interface PortSpan {
  readonly start: number;
  readonly end: number;
}

/** The ports that a system hands out by itself, less those that it has given away; spans neither touch nor overlap. */
export interface DynamicPorts {
  readonly range: PortRange;
  /** Null where nothing told. */
  readonly excluded: readonly PortSpan[] | null;
}

export interface DynamicPortUse {
  /** The family that stands nearer to its end: each has the ports of its own. */
  readonly ip: IpVersion;
  readonly range: PortRange;
  readonly excludedPorts: number;
  /** Ports of the range less the excluded ones. */
  readonly usable: number;
  /** Usable ports that a socket holds, in whatever state; one that listens holds its port too. */
  readonly used: number;
}

function ipOf(address: string): IpVersion {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}

/** How many of the dynamic ports are in use. */
export function dynamicPortUse(
  rows: readonly Connection[],
  { range, excluded }: DynamicPorts,
): DynamicPortUse {
  const end = endOfRange(range);
  const given = new Set<number>();
  for (const span of excluded ?? []) {
    for (let port = Math.max(span.start, range.start); port <= Math.min(span.end, end); port += 1)
      given.add(port);
  }
  const used = { ipv4: new Set<number>(), ipv6: new Set<number>() };
  for (const { local } of rows) {
    const { port } = local;
    if (typeof port !== 'number' || port < range.start || port > end || given.has(port)) continue;
    used[ipOf(local.address)].add(port);
  }
  const ip = used.ipv6.size > used.ipv4.size ? 'ipv6' : 'ipv4';
  const usable = range.count - given.size;
  return { ip, range, excludedPorts: given.size, usable, used: used[ip].size };
}
