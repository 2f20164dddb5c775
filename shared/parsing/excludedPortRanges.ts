import type { IpVersion, Transport } from '../domain/parameter';
import { netshEchoOf, transportOfTitle } from './netshEcho';
import { chooseBlock, lastPort } from './portBlocks';
import { linesOf, rulesOf } from './textLines';
import type { NetshEcho } from './netshEcho';
import type { BlockIdentity } from './portBlocks';

export interface ExcludedPorts {
  readonly start: number;
  readonly end: number;
  /** Marked with an asterisk: somebody excluded it by command, Windows did not reserve it by itself. */
  readonly administered: boolean;
}

/** One answer to `show excludedportrange`; `ranges` is null where a row of it is damaged. */
export interface ExcludedPortsBlock extends BlockIdentity {
  readonly ranges: readonly ExcludedPorts[] | null;
}

interface OpenTable {
  readonly echo: NetshEcho | null;
  readonly title: string;
  /** Whether its header is underlined in two columns. */
  readonly underlined: boolean;
  /** A row in netsh's columns, or one with an asterisk: no other table has them. */
  rowsAreNetshs: boolean;
  /** Whether the legend for the asterisk follows. */
  legend: boolean;
  damaged: boolean;
  readonly ranges: ExcludedPorts[];
}

/**
 * Finds every answer to `netsh interface ipv4|ipv6 show excludedportrange protocol=tcp|udp` in a console text
 * of any language, even where title or header were cut off. A table without rows is an empty list.
 */
export function parseExcludedPortRangeBlocks(text: string): {
  readonly blocks: readonly ExcludedPortsBlock[];
} {
  const blocks: ExcludedPortsBlock[] = [];
  let table: OpenTable | null = null;
  let echo: NetshEcho | null = null;
  let title = '';
  const open = (underlined: boolean): OpenTable => {
    const opened = {
      echo,
      title,
      underlined,
      rowsAreNetshs: false,
      legend: false,
      damaged: false,
      ranges: [],
    };
    [echo, title] = [null, ''];
    return opened;
  };
  const close = () => {
    if (table !== null && isExclusionTable(table)) blocks.push(blockOf(table));
    table = null;
  };
  for (const { line, inColumns } of linesWithColumns(text)) {
    if (line === '') continue;
    const rules = rulesOf(line);
    if (rules > 0) {
      close();
      if (rules === 2) table = open(true);
    } else if (/^\d[\d\s]*(?:\*\s*)?$/.test(line)) {
      table ??= open(false);
      addRow(table, line, inColumns);
    } else {
      if (table !== null && /^\*\s+-/.test(line)) table.legend = true;
      close();
      const command = netshEchoOf(line);
      if (command !== null) [echo, title] = [command, ''];
      else if (transportOfTitle(line) !== null) title = line;
    }
  }
  close();
  return { blocks };
}

/** The exclusions of one IP version and transport in such a text, null where it does not surely tell them. */
export function excludedPortRangesIn(
  text: string,
  wanted: { readonly ip: IpVersion; readonly transport: Transport },
): readonly ExcludedPorts[] | null {
  return chooseBlock(parseExcludedPortRangeBlocks(text).blocks, wanted)?.ranges ?? null;
}

/** Reads a text that holds one table, or of several the first. */
export function parseExcludedPortRanges(text: string): readonly ExcludedPorts[] | null {
  return parseExcludedPortRangeBlocks(text).blocks[0]?.ranges ?? null;
}

/** netsh right-aligns its two columns at 10 and 22: a cut-off table is known by that. */
const netshColumns = /^(?=.{10}\s)\s*\d+(?<=^.{10})\s+\d+(?<=^.{22})(?:\s+\*)?\s*$/;

function linesWithColumns(text: string): readonly { readonly line: string; readonly inColumns: boolean }[] {
  const raw = text.split(/\r\n|\r|\n/);
  return linesOf(text).map((line, index) => ({
    line,
    inColumns: netshColumns.test((raw[index] ?? '').slice(0, 80)),
  }));
}

function addRow(table: OpenTable, line: string, inColumns: boolean): void {
  const [start, end, mark, ...more] = line.trim().split(/\s+/);
  const range = { start: Number(start), end: Number(end), administered: mark === '*' };
  const isWhole = end !== undefined && (mark === undefined || mark === '*') && more.length === 0;
  if (!isWhole || !(range.start <= range.end && range.end <= lastPort)) {
    table.damaged = true;
    return;
  }
  if (inColumns || range.administered) table.rowsAreNetshs = true;
  table.ranges.push(range);
}

function isExclusionTable({ echo, title, underlined, rowsAreNetshs, legend, ranges }: OpenTable): boolean {
  if (echo !== null && echo.shows !== null) return echo.shows === 'excludedportrange';
  if (ranges.length === 0) return underlined && legend;
  return rowsAreNetshs || legend || (underlined && transportOfTitle(title) !== null);
}

function blockOf({ echo, title, damaged, ranges }: OpenTable): ExcludedPortsBlock {
  return {
    ip: echo?.ip ?? null,
    transport: transportOfTitle(title) ?? echo?.transport ?? null,
    ranges: damaged ? null : ranges,
  };
}
