import { parameterById, type CatalogueEntry, type ParameterId } from '../catalogue/catalogue';
import {
  connectionsPerSecond,
  excludedInside,
  portsIn,
  rangeBeforeVista,
  rangeMadeByMaxUserPort,
} from './capacity';
import { defaultFigures, documentedDefault } from './defaults';
import { effectiveRange } from './effectiveRange';
import { heldInside } from './heldPorts';
import type { IpVersion } from './parameter';
import type { Plan } from './plan';
import type { MachineSnapshot } from './snapshot';
import { isWithin } from './validation';
import { isPortRange, type CurrentValue, type PortRange } from './value';

/** How far a figure can be trusted: read from the machine, worked out, or assumed from documentation. */
export type CapacityBasis =
  | 'read'
  /** The range was not readable, and follows from a MaxUserPort that is set. */
  | 'from-maxuserport'
  /** Absent: the documented default holds. */
  | 'documented-default'
  /** Unreadable, or outside of what Windows documents: the documented default is assumed. */
  | 'assumed-default';

export interface Capacity {
  /** The dynamic ports of TCP. */
  readonly range: PortRange;
  readonly rangeBasis: CapacityBasis;
  /** Ports of the range that are excluded; null where nothing told. */
  readonly excludedPorts: number | null;
  /** Ports of the range that something listens on or is bound to, excluded ones aside; null where nothing told. */
  readonly heldPorts: number | null;
  /** Ports of the range less the excluded and the held ones. */
  readonly ports: number;
  readonly timeWaitSeconds: number;
  readonly timeWaitBasis: CapacityBasis;
  /** To one remote address and port, from one local address, while this side closes first. */
  readonly connectionsPerSecond: number;
  /** The same at every other figure that sources print as the default; empty where TIME_WAIT is set. */
  readonly ifTimeWaitWere: readonly {
    readonly timeWaitSeconds: number;
    readonly connectionsPerSecond: number;
  }[];
}

/** The rate of new connections that a machine sustains as it is. */
export function capacityOf(snapshot: MachineSnapshot, ip: IpVersion = 'ipv4'): Capacity {
  const { range, basis: rangeBasis } = tcpPorts(snapshot, ip);
  const { excludedPortRanges, heldPorts } = snapshot;
  const excluded = excludedInside(range, excludedPortRanges ?? [], ip, 'tcp');
  const excludedPorts = portsIn(excluded);
  const held = heldInside(range, heldPorts ?? [], excluded, ip, 'tcp').length;
  const ports = range.count - excludedPorts - held;
  const { timeWaitSeconds, basis: timeWaitBasis, otherFigures } = timeWait(snapshot);
  return {
    range,
    rangeBasis,
    excludedPorts: excludedPortRanges === null ? null : excludedPorts,
    heldPorts: heldPorts === null ? null : held,
    ports,
    timeWaitSeconds,
    timeWaitBasis,
    connectionsPerSecond: connectionsPerSecond(ports, timeWaitSeconds),
    ifTimeWaitWere: otherFigures.map((seconds) => ({
      timeWaitSeconds: seconds,
      connectionsPerSecond: connectionsPerSecond(ports, seconds),
    })),
  };
}

export interface CapacityForecast {
  readonly before: Capacity;
  /** With those changes of the plan that work at once. */
  readonly worksNow: Capacity;
  readonly afterRestart: Capacity;
}

/** What a plan makes of the rate, at once and after a restart. */
export function capacityForecast(
  snapshot: MachineSnapshot,
  plan: Plan,
  ip: IpVersion = 'ipv4',
): CapacityForecast {
  const immediate = plan.changes.filter(({ takesEffect }) => takesEffect === 'immediate');
  return {
    before: capacityOf(snapshot, ip),
    worksNow: capacityOf(withChanges(snapshot, immediate), ip),
    afterRestart: capacityOf(withChanges(withoutMovedRange(snapshot, plan), plan.changes), ip),
  };
}

/** The machine as it would be with these values. */
export function withChanges(
  snapshot: MachineSnapshot,
  changes: readonly { readonly id: string; readonly after: CurrentValue }[],
): MachineSnapshot {
  const values = new Map(snapshot.values);
  for (const { id, after } of changes) values.set(id, after);
  return { ...snapshot, values };
}

/** A changed MaxUserPort outdates the range that was read: after the restart Windows makes it anew. */
function withoutMovedRange(snapshot: MachineSnapshot, { changes }: Plan): MachineSnapshot {
  if (!changes.some(({ id }) => id === 'MaxUserPort')) return snapshot;
  const outdated = (['ipv4', 'ipv6'] as const).map((ip) => ({
    id: `DynamicPortRange.${ip}.tcp`,
    after: { unreadable: { kind: 'not-on-this-system' } } as const,
  }));
  return withChanges(snapshot, outdated);
}

function tcpPorts(
  { values, windows }: MachineSnapshot,
  ip: IpVersion,
): { readonly range: PortRange; readonly basis: CapacityBasis } {
  const maxUserPort = entryOf('MaxUserPort');
  const limit = values.get('MaxUserPort') ?? null;
  const isSet = typeof limit === 'number' && isWithin(limit, effectiveRange(maxUserPort, windows));
  if (windows.family === 'xp_2003') {
    if (isSet) return { range: rangeBeforeVista(limit), basis: 'read' };
    const standard = documentedDefault(maxUserPort, windows);
    if (typeof standard !== 'number') throw new Error('The catalogue has no default for MaxUserPort on XP');
    return { range: rangeBeforeVista(standard), basis: defaultBasis(limit) };
  }
  const rangeId = `DynamicPortRange.${ip}.tcp` as const;
  const range = values.get(rangeId) ?? null;
  if (isPortRange(range)) return { range, basis: 'read' };
  if (isSet) return { range: rangeMadeByMaxUserPort(limit), basis: 'from-maxuserport' };
  const standard = documentedDefault(entryOf(rangeId), windows);
  if (!isPortRange(standard)) throw new Error(`The catalogue has no default for ${rangeId}`);
  return { range: standard, basis: 'assumed-default' };
}

function timeWait({ values, windows }: MachineSnapshot) {
  const definition = entryOf('TcpTimedWaitDelay');
  const current = values.get('TcpTimedWaitDelay') ?? null;
  if (typeof current === 'number' && isWithin(current, effectiveRange(definition, windows))) {
    return { timeWaitSeconds: current, basis: 'read', otherFigures: [] } as const;
  }
  const [shown, ...others] = defaultFigures(definition, windows).flatMap(({ value }) =>
    typeof value === 'number' ? [value] : [],
  );
  if (shown === undefined) throw new Error('The catalogue has no default for TcpTimedWaitDelay');
  return { timeWaitSeconds: shown, basis: defaultBasis(current), otherFigures: others } as const;
}

function defaultBasis(current: CurrentValue): CapacityBasis {
  return current === null ? 'documented-default' : 'assumed-default';
}

function entryOf(id: ParameterId): CatalogueEntry {
  const entry = parameterById(id);
  if (entry === null) throw new Error(`The catalogue has lost ${id}`);
  return entry;
}
