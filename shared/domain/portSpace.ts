import { excludedInside } from './capacity';
import type { IpVersion, Transport } from './parameter';
import type { ExcludedPortRange } from './snapshot';
import { endOfRange, type PortRange } from './value';

/** All ports. */
export const wholePortSpace: PortRange = { start: 0, count: 65_536 };

/**
 * Well-known services: below 1024.
 * https://www.rfc-editor.org/rfc/rfc6335 (section 6, system ports)
 */
export const wellKnownPorts: PortRange = { start: 0, count: 1024 };

/** A block of ports, and where it lies in the port space, as fractions of the whole. */
export interface PortBlock {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly width: number;
}

export interface PortSpace {
  readonly wellKnown: PortBlock;
  readonly before: PortBlock | null;
  readonly after: PortBlock | null;
  /** Ports that Windows hands out to nobody; null where nothing told. */
  readonly excluded: readonly PortBlock[] | null;
  /** Of the wanted range, else of the present one; less what is excluded. Null where there is neither. */
  readonly usable: number | null;
}

export interface PortSpaceParts {
  readonly ip: IpVersion;
  readonly transport: Transport;
  readonly before: PortRange | null;
  readonly after: PortRange | null;
  readonly exclusions: readonly ExcludedPortRange[] | null;
}

/** What a picture of the port space shows. Parts of a range beyond the last port are cut off. */
export function portSpace({ ip, transport, before, after, exclusions }: PortSpaceParts): PortSpace {
  const inside = (range: PortRange) => excludedInside(range, exclusions ?? [], ip, transport);
  const shown = after ?? before;
  const taken = shown === null ? 0 : inside(shown).reduce((sum, { start, end }) => sum + end - start + 1, 0);
  return {
    wellKnown: blockOf(wellKnownPorts),
    before: before === null ? null : blockOf(before),
    after: after === null ? null : blockOf(after),
    excluded:
      exclusions === null
        ? null
        : inside(wholePortSpace).map(({ start, end }) => blockOf({ start, count: end - start + 1 })),
    usable: shown === null ? null : Math.max(0, shown.count - taken),
  };
}

function blockOf(range: PortRange): PortBlock {
  const start = clamp(range.start);
  const end = clamp(endOfRange(range));
  const from = start / wholePortSpace.count;
  return { start, end, from, width: Math.max(0, (end + 1) / wholePortSpace.count - from) };
}

function clamp(port: number): number {
  return Math.min(Math.max(port, 0), wholePortSpace.count - 1);
}
