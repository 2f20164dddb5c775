import type { IpVersion, Transport } from '../domain/parameter';
import type { PortRange } from '../domain/value';
import { rowBlocksOf } from './labelledRows';
import { transportOfTitle } from './netshEcho';
import { chooseBlock, lastPort } from './portBlocks';
import type { RowBlock } from './labelledRows';
import type { BlockIdentity } from './portBlocks';

/** One answer to `show dynamicport`; `range` is null where its two numbers are no possible range. */
export interface DynamicPortBlock extends BlockIdentity {
  readonly range: PortRange | null;
}

/** Labels that were seen on real machines; with them neither title nor rule is needed. */
const knownLabels = new Set(['Start Port/Number of Ports', '启动端口/端口数']);

/**
 * Finds every answer to `netsh interface ipv4|ipv6 show dynamicport tcp|udp` in a console text of any
 * language, prompts and all. Only numbers and positions count: the first is the start, the second how many.
 */
export function parseDynamicPortRanges(text: string): { readonly blocks: readonly DynamicPortBlock[] } {
  return {
    blocks: rowBlocksOf(text)
      .filter(isDynamicPortBlock)
      .map((block) => ({
        ip: block.echo?.ip ?? null,
        transport: transportOfTitle(block.title) ?? block.echo?.transport ?? null,
        range: rangeOf(block),
      })),
  };
}

/**
 * The range of one IP version and transport in such a text, null where the text does not tell it with
 * certainty.
 */
export function dynamicPortRangeIn(
  text: string,
  wanted: { readonly ip: IpVersion; readonly transport: Transport },
): PortRange | null {
  return chooseBlock(parseDynamicPortRanges(text).blocks, wanted)?.range ?? null;
}

/** Reads a text that holds one answer, or of several the first. */
export function parseDynamicPortRange(text: string): PortRange | null {
  return parseDynamicPortRanges(text).blocks[0]?.range ?? null;
}

function isDynamicPortBlock({ rows, echo, title, ruled }: RowBlock): boolean {
  if (rows.length !== 2 || !rows.every(({ value }) => /^\d+$/.test(value))) return false;
  if (echo !== null && echo.shows !== null) return echo.shows === 'dynamicport';
  if (ruled && transportOfTitle(title) !== null) return true;
  return knownLabels.has(rows.map(({ label }) => label).join('/'));
}

function rangeOf({ rows }: RowBlock): PortRange | null {
  const [start, count] = rows.map(({ value }) => Number(value));
  if (start === undefined || count === undefined) return null;
  return count >= 1 && start + count - 1 <= lastPort ? { start, count } : null;
}
