import { excludedInside, rangeBeforeVista } from './capacity';
import { parameterById } from '../catalogue/catalogue';
import { documentedDefault } from './defaults';
import { heldInside, type HeldPort } from './heldPorts';
import type { IpVersion, Transport } from './parameter';
import type { Plan, PlannedChange } from './plan';
import type { MachineSnapshot } from './snapshot';
import { endOfRange, isPortRange, type CurrentValue, type PortRange } from './value';

/** What a Windows Server may be whose own services answer on ports of the former range. */
export const serverRoles = ['domain-controller', 'cluster-node', 'exchange'] as const;
export type ServerRole = (typeof serverRoles)[number];

/** A port on which something listens. */
export type ListenedPort = Pick<HeldPort, 'port' | 'pid' | 'process'>;

/** What is known beyond the snapshot; null where nothing told, which is never taken for "none". */
export interface PreflightKnowledge {
  readonly serverRoles: readonly ServerRole[] | null;
}

/** What to know before a port range is moved. The words are in `shared/locales/<language>/preflight`. */
export type PreflightFinding =
  | {
      readonly code: 'ports-listened-on';
      readonly parameterId: string;
      readonly ip: IpVersion;
      readonly transport: Transport;
      readonly ports: readonly ListenedPort[];
    }
  | { readonly code: 'listeners-unknown'; readonly transport: Transport }
  /** An excluded block among the ports that the range has not covered so far. */
  | {
      readonly code: 'excluded-newly-covered';
      readonly parameterId: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly code: 'exclusions-unknown' }
  /** Blocks as Hyper-V's network service makes them, for WSL 2 and containers too. */
  | { readonly code: 'virtual-network-reservations'; readonly blocks: number; readonly ports: number }
  | { readonly code: 'server-role'; readonly role: ServerRole }
  | { readonly code: 'server-role-unknown' };

interface MovedRange {
  readonly parameterId: string;
  readonly ip: IpVersion;
  readonly transport: Transport;
  /** Null where it could not be read: then every port counts as new. */
  readonly before: PortRange | null;
  readonly after: PortRange;
}

/** What is worth knowing before this plan moves a port range; nothing for a plan that moves none. */
export function preflightFindings(
  snapshot: MachineSnapshot,
  plan: Plan,
  knowledge: PreflightKnowledge,
): readonly PreflightFinding[] {
  const moved = plan.changes.flatMap((change) => movedRanges(snapshot, change));
  if (moved.length === 0) return [];
  return [
    ...roleFindings(snapshot, knowledge),
    ...moved.flatMap((range) => listenedOn(snapshot, range)),
    ...listenersUnknown(snapshot, moved),
    ...moved.flatMap((range) => excludedBlocks(snapshot, range)),
    ...reservations(snapshot),
  ];
}

/** The role, if any, for which whoever applies the plan has to type the machine's name. */
export function needsTypedConfirmation(findings: readonly PreflightFinding[]): boolean {
  return findings.some(({ code }) => code === 'server-role');
}

function movedRanges({ windows }: MachineSnapshot, change: PlannedChange): readonly MovedRange[] {
  const { id, before, after } = change;
  if (id === 'MaxUserPort' && windows.family === 'xp_2003') {
    const [from, to] = [before, after].map((value) => rangeOfMaxUserPort(value, windows));
    if (to == null) return [];
    const about = { parameterId: id, before: from ?? null, after: to } as const;
    return (['tcp', 'udp'] as const).map((transport) => ({ ...about, ip: 'ipv4', transport }));
  }
  const target = parameterById(id)?.target;
  if (target?.kind !== 'port-range' || !isPortRange(after)) return [];
  const { ip, transport } = target;
  return [{ parameterId: id, ip, transport, before: isPortRange(before) ? before : null, after }];
}

function rangeOfMaxUserPort(value: CurrentValue, windows: MachineSnapshot['windows']): PortRange | null {
  const definition = parameterById('MaxUserPort');
  const standard = definition === null ? null : documentedDefault(definition, windows);
  const limit = value ?? standard;
  return typeof limit === 'number' ? rangeBeforeVista(limit) : null;
}

function isNewlyCovered(port: number, { before, after }: MovedRange): boolean {
  return isInside(port, after) && (before === null || !isInside(port, before));
}

function isInside(port: number, range: PortRange): boolean {
  return port >= range.start && port <= endOfRange(range);
}

function listenedOn({ heldPorts }: MachineSnapshot, range: MovedRange): readonly PreflightFinding[] {
  const { parameterId, ip, transport } = range;
  const ports = heldInside(range.after, heldPorts ?? [], [], ip, transport)
    .filter(({ how, port }) => how === 'listening' && isNewlyCovered(port, range))
    .map(({ port, pid, process }) => ({ port, pid, process }));
  return ports.length === 0 ? [] : [{ code: 'ports-listened-on', parameterId, ip, transport, ports }];
}

/** Connections are read of TCP alone. */
function listenersUnknown(
  { heldPorts }: MachineSnapshot,
  moved: readonly MovedRange[],
): readonly PreflightFinding[] {
  const unknown = moved
    .map(({ transport }) => transport)
    .filter((transport) => heldPorts === null || transport === 'udp');
  return [...new Set(unknown)].map((transport) => ({ code: 'listeners-unknown', transport }));
}

/** The parts of a new range that the former one did not cover. */
function newParts({ before, after }: MovedRange): readonly PortRange[] {
  if (before === null) return [after];
  const parts: readonly (readonly [number, number])[] = [
    [after.start, Math.min(endOfRange(after), before.start - 1)],
    [Math.max(after.start, endOfRange(before) + 1), endOfRange(after)],
  ];
  return parts
    .filter(([start, end]) => start <= end)
    .map(([start, end]) => ({ start, count: end - start + 1 }));
}

function excludedBlocks(
  { excludedPortRanges }: MachineSnapshot,
  range: MovedRange,
): readonly PreflightFinding[] {
  if (excludedPortRanges === null) return [];
  return newParts(range).flatMap((part) =>
    excludedInside(part, excludedPortRanges, range.ip, range.transport).map((block) => ({
      code: 'excluded-newly-covered',
      parameterId: range.parameterId,
      ...block,
    })),
  );
}

/**
 * Hyper-V's host network service reserves blocks of 100 ports at every start, for WSL 2 and containers as well; one
 * block of that size may be anybody's, several are hardly.
 * https://github.com/microsoft/WSL/issues/5306
 */
const reservedBlockSize = 100;

function reservations({ excludedPortRanges }: MachineSnapshot): readonly PreflightFinding[] {
  if (excludedPortRanges === null) return [{ code: 'exclusions-unknown' }];
  const blocks = excludedPortRanges.filter(
    ({ ip, transport, start, end }) =>
      ip === 'ipv4' && transport === 'tcp' && end - start + 1 === reservedBlockSize,
  );
  if (blocks.length < 2) return [];
  return [
    {
      code: 'virtual-network-reservations',
      blocks: blocks.length,
      ports: blocks.length * reservedBlockSize,
    },
  ];
}

function roleFindings(
  { machine }: MachineSnapshot,
  knowledge: PreflightKnowledge,
): readonly PreflightFinding[] {
  // A client is none of these, whatever its registry holds.
  if (machine.windows?.installationType === 'Client') return [];
  if (knowledge.serverRoles === null) return [{ code: 'server-role-unknown' }];
  return knowledge.serverRoles.map((role) => ({ code: 'server-role', role }));
}
