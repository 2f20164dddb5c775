import type { ExcludedPortRange } from '../../../shared/domain/snapshot';
import type { PortRange } from '../../../shared/domain/value';
import { parseDynamicPortRanges } from '../../../shared/parsing/dynamicPortRange';
import { parseExcludedPortRangeBlocks } from '../../../shared/parsing/excludedPortRanges';
import type { BlockIdentity } from '../../../shared/parsing/portBlocks';
import { parseTcpGlobals } from '../../../shared/parsing/tcpGlobals';
import type { NetshWrite, PortRangeId } from '../machine';

/** In the order in which they are asked. */
export const portTables: readonly PortRangeId[] = [
  { ip: 'ipv4', transport: 'tcp' },
  { ip: 'ipv4', transport: 'udp' },
  { ip: 'ipv6', transport: 'tcp' },
  { ip: 'ipv6', transport: 'udp' },
];

export function dynamicPortArguments({ ip, transport }: PortRangeId): readonly string[] {
  return ['interface', ip, 'show', 'dynamicport', transport];
}

export function excludedPortArguments({ ip, transport }: PortRangeId): readonly string[] {
  return ['interface', ip, 'show', 'excludedportrange', `protocol=${transport}`];
}

export const tcpGlobalArguments: readonly string[] = ['interface', 'tcp', 'show', 'global'];

/** Every question in one file for `netsh -f`, so that all of it is one process. */
export function netshScript(): string {
  const commands = [
    ...portTables.map(dynamicPortArguments),
    ...portTables.map(excludedPortArguments),
    tcpGlobalArguments,
  ];
  return commands.map((words) => `${words.join(' ')}\r\n`).join('');
}

export interface ScriptAnswers {
  /** In the order of `portTables`; null where the answers cannot be told apart with certainty. */
  readonly ranges: readonly (PortRange | null)[] | null;
  readonly excluded: readonly (readonly ExcludedPortRange[] | null)[] | null;
  readonly globals: ReadonlyMap<string, string | number>;
}

/**
 * The blocks in the order of the questions. Their titles name the transport in every language but never the IP version,
 * so that only a complete set in the right order is certain.
 */
function inOrder<B extends BlockIdentity>(blocks: readonly B[]): readonly B[] | null {
  const complete =
    blocks.length === portTables.length &&
    portTables.every(({ transport }, index) => blocks[index]?.transport === transport);
  return complete ? blocks : null;
}

export function parseScriptAnswers(text: string): ScriptAnswers {
  const ranges = inOrder(parseDynamicPortRanges(text).blocks);
  const excluded = inOrder(parseExcludedPortRangeBlocks(text).blocks);
  return {
    ranges: ranges?.map(({ range }) => range) ?? null,
    excluded: excluded?.map(({ ranges: found }, index) => withTable(index, found)) ?? null,
    globals: new Map<string, string | number>(parseTcpGlobals(text)),
  };
}

function withTable(
  index: number,
  ranges: readonly { readonly start: number; readonly end: number }[] | null,
): readonly ExcludedPortRange[] | null {
  const table = portTables[index];
  if (ranges === null || table === undefined) return null;
  return ranges.map(({ start, end }) => ({ ...table, start, end }));
}

/** The command of a change; null for what netsh cannot do: it has no "absent". */
export function setArguments(change: NetshWrite): readonly string[] | null {
  if (change.kind === 'tcp-global') {
    return change.value === null
      ? null
      : ['interface', 'tcp', 'set', 'global', `${change.option}=${change.value}`];
  }
  const { ip, transport, range } = change;
  if (range === null) return null;
  const numbers = [`start=${range.start}`, `num=${range.count}`];
  return ['interface', ip, 'set', 'dynamicport', transport, ...numbers, 'store=persistent'];
}
