import { presetById, type PresetId } from '../catalogue/presets';
import { shortestAdvisableTimeWait } from './capacity';
import { capacityOf, withChanges, type Capacity } from './machineCapacity';
import type { MachineSnapshot } from './snapshot';
import type { PortRange } from './value';

/**
 * One thing that brings a machine to a wanted rate. `enough`: it alone gets there. All of it counts new connections to
 * one remote address and port.
 */
export type CapacityWay =
  /** Each connection carries several requests, so that fewer are opened. */
  | { readonly kind: 'reuse-connections'; readonly requestsPerConnection: number; readonly enough: true }
  /** Whoever closes first keeps the TIME_WAIT: then none of it is here. */
  | { readonly kind: 'server-closes-first'; readonly enough: true }
  /** Each local address brings the same ports anew. */
  | { readonly kind: 'more-source-addresses'; readonly addresses: number; readonly enough: true }
  | {
      readonly kind: 'wider-range';
      readonly portsNeeded: number;
      /** What the offered range is, how many of its ports are usable, and the preset that sets it. */
      readonly range: PortRange;
      readonly ports: number;
      readonly preset: PresetId;
      readonly enough: boolean;
    }
  | { readonly kind: 'shorter-time-wait'; readonly seconds: number; readonly enough: boolean }
  | {
      readonly kind: 'range-and-time-wait';
      readonly range: PortRange;
      readonly ports: number;
      readonly seconds: number;
      readonly preset: PresetId;
      readonly enough: boolean;
    };

/** The presets that widen the range, the one that leaves the services most room first. */
const wideningPresets = ['load-test-client', 'widest-range'] as const satisfies readonly PresetId[];

/** What a preset would make of a machine: by its ports alone, and by all that it sets. */
interface Offer {
  readonly preset: PresetId;
  readonly byPorts: Capacity;
  readonly byAll: Capacity;
}

/** What a rate takes, in the order in which Microsoft's pages advise it; empty where the machine carries it as it is. */
export function capacityWays(snapshot: MachineSnapshot, rate: number): readonly CapacityWay[] {
  const capacity = capacityOf(snapshot);
  if (carries(capacity, rate)) return [];
  const offers = wideningPresets.map((preset) => offerOf(snapshot, preset));
  return [
    ...fewerConnections(capacity, rate),
    ...widerRange(capacity, rate, offers),
    ...shorterTimeWait(capacity, rate),
    ...bothTogether(capacity, rate, offers),
  ];
}

function carries({ ports, timeWaitSeconds }: Capacity, rate: number): boolean {
  return rate * timeWaitSeconds <= ports;
}

function offerOf(snapshot: MachineSnapshot, preset: PresetId): Offer {
  const { windows, machine } = snapshot;
  const about = { family: windows.family, cores: machine.cores, adapters: ['*'] };
  const values = [...(presetById(preset)?.values(about) ?? [])].map(([id, after]) => ({ id, after }));
  const ofPorts = values.filter(({ id }) => id !== 'TcpTimedWaitDelay');
  return {
    preset,
    byPorts: capacityOf(withChanges(snapshot, ofPorts)),
    byAll: capacityOf(withChanges(snapshot, values)),
  };
}

function fewerConnections({ ports, timeWaitSeconds }: Capacity, rate: number): readonly CapacityWay[] {
  // Without a single usable port nothing but the server's closing first helps.
  if (ports <= 0) return [{ kind: 'server-closes-first', enough: true }];
  const times = Math.ceil((rate * timeWaitSeconds) / ports);
  return [
    { kind: 'reuse-connections', requestsPerConnection: times, enough: true },
    { kind: 'server-closes-first', enough: true },
    { kind: 'more-source-addresses', addresses: times, enough: true },
  ];
}

/** The first offer that is enough, else the widest; none that brings no more ports than there are. */
function bestOf(
  present: Capacity,
  rate: number,
  offers: readonly Offer[],
  outcome: (offer: Offer) => Capacity,
): Offer | null {
  const wider = offers.filter(({ byPorts }) => byPorts.ports > present.ports);
  return wider.find((offer) => carries(outcome(offer), rate)) ?? wider.at(-1) ?? null;
}

function widerRange(capacity: Capacity, rate: number, offers: readonly Offer[]): readonly CapacityWay[] {
  const offer = bestOf(capacity, rate, offers, ({ byPorts }) => byPorts);
  if (offer === null) return [];
  const { preset, byPorts } = offer;
  const { range, ports } = byPorts;
  const portsNeeded = Math.ceil(rate * capacity.timeWaitSeconds);
  return [{ kind: 'wider-range', portsNeeded, range, ports, preset, enough: carries(byPorts, rate) }];
}

function shorterTimeWait({ ports, timeWaitSeconds }: Capacity, rate: number): readonly CapacityWay[] {
  if (timeWaitSeconds <= shortestAdvisableTimeWait) return [];
  const wanted = Math.floor(ports / rate);
  const enough = wanted >= shortestAdvisableTimeWait;
  return [{ kind: 'shorter-time-wait', seconds: enough ? wanted : shortestAdvisableTimeWait, enough }];
}

function bothTogether(capacity: Capacity, rate: number, offers: readonly Offer[]): readonly CapacityWay[] {
  const offer = bestOf(capacity, rate, offers, ({ byAll }) => byAll);
  if (offer === null || capacity.timeWaitSeconds <= offer.byAll.timeWaitSeconds) return [];
  const { preset, byAll } = offer;
  const { range, ports, timeWaitSeconds: seconds } = byAll;
  return [{ kind: 'range-and-time-wait', range, ports, seconds, preset, enough: carries(byAll, rate) }];
}
