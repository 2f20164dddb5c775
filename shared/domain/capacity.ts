import { endOfRange, type PortRange } from './value';
import type { PortSpan } from './heldPorts';
import type { IpVersion } from './parameter';
import type { ExcludedPortRange } from './snapshot';

/** The widest range that netsh takes: 1025 to 65535. */
export const widestPortCount = 64511;

/** TIME_WAIT never below this, whatever Windows would accept: shorter lets stray segments into new connections. */
export const shortestAdvisableTimeWait = 30;

/**
 * New connections per second, to one decimal, that one local address can sustain to one remote address and port,
 * while this side closes first: every port rests for TIME_WAIT before the same four-tuple may be used again.
 * https://learn.microsoft.com/troubleshoot/windows-client/networking/tcp-ip-port-exhaustion-troubleshooting
 */
export function connectionsPerSecond(ports: number, timeWaitSeconds: number): number {
  return Math.round((ports / timeWaitSeconds) * 10) / 10;
}

export interface Requirement {
  /** New connections per second that are wanted. */
  readonly rate: number;
  /** Usable ports that carry the rate at the present TIME_WAIT. */
  readonly portsNeeded: number;
  /** The longest TIME_WAIT, whole seconds, at which the present ports carry the rate; 0 if none does. */
  readonly timeWaitNeeded: number;
  /** Whether the ports alone, the TIME_WAIT alone, or only both together can be brought that far. */
  readonly reachableBy: 'nothing-to-do' | 'ports' | 'time-wait' | 'either' | 'both-together' | 'neither';
}

/** What a rate takes, given the usable ports and TIME_WAIT at hand. */
export function requirementFor(
  rate: number,
  { ports, timeWaitSeconds }: { readonly ports: number; readonly timeWaitSeconds: number },
): Requirement {
  const portsNeeded = Math.ceil(rate * timeWaitSeconds);
  const timeWaitNeeded = Math.floor(ports / rate);
  return { rate, portsNeeded, timeWaitNeeded, reachableBy: reachableBy() };

  function reachableBy(): Requirement['reachableBy'] {
    if (portsNeeded <= ports) return 'nothing-to-do';
    const byPorts = portsNeeded <= widestPortCount;
    const byTimeWait = timeWaitNeeded >= shortestAdvisableTimeWait;
    if (byPorts && byTimeWait) return 'either';
    if (byPorts) return 'ports';
    if (byTimeWait) return 'time-wait';
    return rate * shortestAdvisableTimeWait <= widestPortCount ? 'both-together' : 'neither';
  }
}

/** The excluded blocks inside a range, cut to it and joined where they touch, lowest first. */
export function excludedInside(
  range: PortRange,
  exclusions: readonly ExcludedPortRange[],
  ip: IpVersion,
  transport: 'tcp' | 'udp',
): readonly PortSpan[] {
  const blocks = exclusions
    .filter((block) => block.ip === ip && block.transport === transport)
    .map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, endOfRange(range)) }))
    .filter(({ start, end }) => start <= end)
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last !== undefined && block.start <= last.end + 1) last.end = Math.max(last.end, block.end);
    else joined.push({ ...block });
  }
  return joined;
}

/** How many ports blocks that do not overlap cover together. */
export function portsIn(blocks: readonly PortSpan[]): number {
  return blocks.reduce((sum, { start, end }) => sum + end - start + 1, 0);
}

/**
 * The range that a present MaxUserPort makes on Vista and later: measured as 1024 up to the value.
 * https://github.com/nmap/nmap/pull/3499
 */
export function rangeMadeByMaxUserPort(maxUserPort: number): PortRange {
  return { start: 1024, count: maxUserPort - 1023 };
}

/**
 * The ports of Windows XP and Server 2003, which end at MaxUserPort and have no range of their own.
 * https://learn.microsoft.com/troubleshoot/windows-server/networking/default-dynamic-port-range-tcpip-chang
 */
export function rangeBeforeVista(maxUserPort: number): PortRange {
  return { start: 1025, count: maxUserPort - 1024 };
}
