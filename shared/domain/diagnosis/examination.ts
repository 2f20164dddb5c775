import type { Capacity } from '../machineCapacity';
import { shortestAdvisableTimeWait } from '../capacity';
import type { AdviceId, Verdict } from '../symptom';
import type { EventReading, ExhaustionEventId } from '../tcpipEvents';
import type { DestinationUse, PortUse, StuckSockets } from './portUse';

export const examinationFindings = [
  'out-of-ports',
  'destination-saturated',
  'leak',
  'range-excluded',
  'not-the-cause',
] as const;
export type ExaminationFinding = (typeof examinationFindings)[number];

/** The ports that a machine hands out and how long each rests. */
export type PortFacts = Pick<Capacity, 'range' | 'rangeBasis' | 'excludedPorts' | 'timeWaitSeconds'>;

export interface ExaminedMachine {
  readonly facts: PortFacts;
  /** Null where there is one moment only, as in a capture. */
  readonly earlier: PortUse | null;
  readonly now: PortUse;
  /** Between the two. */
  readonly seconds: number;
  readonly events: EventReading;
}

export type StuckKind = 'close-wait' | 'bound';

/** What a finding rests on, with its figures. The words are in `shared/locales/<language>/examination`. */
export type ExaminationReason =
  | { readonly code: 'ports-used'; readonly used: number; readonly usable: number; readonly timeWait: number }
  | ({ readonly code: 'top-destination' } & Pick<DestinationUse, 'address' | 'port' | 'ports'>)
  | ({ readonly code: 'sockets-stuck'; readonly kind: StuckKind } & Pick<
      StuckSockets,
      'pid' | 'process' | 'count'
    >)
  | ({
      readonly code: 'sockets-grow';
      readonly kind: StuckKind;
      readonly from: number;
      readonly seconds: number;
    } & Pick<StuckSockets, 'pid' | 'process' | 'count'>)
  | { readonly code: 'range-cut'; readonly excluded: number; readonly count: number }
  | { readonly code: 'exclusions-unknown' }
  | { readonly code: 'range-assumed' }
  | { readonly code: 'event'; readonly id: ExhaustionEventId; readonly count: number; readonly last: string }
  | { readonly code: 'no-events' }
  | { readonly code: 'events-unknown'; readonly state: 'not-here' | 'unreadable' }
  | { readonly code: 'one-moment' };

export interface Examination {
  readonly finding: ExaminationFinding;
  readonly verdict: Verdict;
  /** Of the events that were met. */
  readonly codes: readonly number[];
  readonly reasons: readonly ExaminationReason[];
  readonly advice: readonly AdviceId[];
}

/**
 * From this share on the ports count as used up. A listing is a moment, and one of so many rows takes seconds itself: at
 * the rate that a range carries, its last tenth is gone within a tenth of TIME_WAIT, some seconds.
 */
export const usedUpShare = 0.9;

/**
 * Exclusions that take this much of a range lower the rate so much that a test notices; Hyper-V's usual few blocks of
 * 100 are far below. https://github.com/microsoft/WSL/issues/5306
 */
export const cutShare = 0.25;

/** More than half of what is used: then everything else together has at least as much room as it uses. */
export const saturatingShare = 0.5;

/**
 * Sockets that a sound program has are gone within a moment of the other side's closing, so that a listing shows few: a
 * hundred of one program, or one in a hundred of the ports where there are more, are sockets that nobody will close.
 */
export const stuckCount = 100;
export const stuckShare = 0.01;

/** Fewer than that come and go; with this many more than seconds before, of this many, they pile up. */
export const grownBy = 10;
export const grownTo = 50;

interface Leak extends StuckSockets {
  readonly kind: StuckKind;
  /** Seconds before; null where they do not grow or nobody saw. */
  readonly from: number | null;
}

function earlierCount(earlier: readonly StuckSockets[] | undefined, { pid }: StuckSockets): number | null {
  if (earlier === undefined) return null;
  return earlier.find((each) => each.pid === pid)?.count ?? 0;
}

function leakIn({ earlier, now }: ExaminedMachine, usable: number): Leak | null {
  const many = Math.max(stuckCount, usable * stuckShare);
  const candidates = (
    [
      ['close-wait', now.closeWait, earlier?.closeWait],
      ['bound', now.bound, earlier?.bound],
    ] as const
  ).flatMap(([kind, stuck, before]) =>
    stuck.flatMap((each): readonly Leak[] => {
      const from = earlierCount(before, each);
      const grows = from !== null && each.count - from >= grownBy && each.count >= grownTo;
      // What gets fewer is being closed, slowly.
      const stays = each.count >= many && (from === null || each.count >= from);
      return grows || stays ? [{ ...each, kind, from: grows ? from : null }] : [];
    }),
  );
  return candidates.reduce<Leak | null>(
    (worst, each) => (worst === null || each.count > worst.count ? each : worst),
    null,
  );
}

function conclude(examined: ExaminedMachine, usable: number, leak: Leak | null): ExaminationFinding {
  const { facts, now, events } = examined;
  const { count } = facts.range;
  const isUsedUp = now.used >= usable * usedUpShare;
  if (leak !== null && (!isUsedUp || leak.ports >= now.used * saturatingShare)) return 'leak';
  const isCut = (facts.excludedPorts ?? 0) >= count * cutShare;
  // Without the exclusions the same use would leave room.
  if (isUsedUp && isCut && now.used < count * usedUpShare) return 'range-excluded';
  const met = metIn(events);
  if (isUsedUp || met.length > 0) return exhaustionOf(now, met);
  return isCut ? 'range-excluded' : 'not-the-cause';
}

function metIn(events: EventReading): readonly ExhaustionEventId[] {
  return events.state === 'read' ? events.counts.map(({ id }) => id) : [];
}

/** Whether the ports ran out towards one destination or altogether. */
function exhaustionOf(now: PortUse, met: readonly ExhaustionEventId[]): ExaminationFinding {
  const top = now.destinations[0]?.ports ?? 0;
  // Event 4231 says that no port at all was left, towards whatever destination.
  const isOneDestination = top > now.used * saturatingShare && !met.includes(4231);
  return isOneDestination ? 'destination-saturated' : 'out-of-ports';
}

function eventReasons(events: EventReading): readonly ExaminationReason[] {
  if (events.state !== 'read') return [{ code: 'events-unknown', state: events.state }];
  if (events.counts.length === 0) return [{ code: 'no-events' }];
  return events.counts.map((event) => ({ code: 'event', ...event }));
}

function leakReason({ kind, pid, process, count, from }: Leak, seconds: number): ExaminationReason {
  const about = { kind, pid, process, count };
  return from === null
    ? { code: 'sockets-stuck', ...about }
    : { code: 'sockets-grow', ...about, from, seconds };
}

function reasonsFor(
  { facts, earlier, now, seconds, events }: ExaminedMachine,
  usable: number,
  leak: Leak | null,
): readonly ExaminationReason[] {
  const [top] = now.destinations;
  const excluded = facts.excludedPorts;
  return [
    { code: 'ports-used', used: now.used, usable, timeWait: now.timeWait },
    ...(top === undefined
      ? []
      : [{ code: 'top-destination', address: top.address, port: top.port, ports: top.ports } as const]),
    ...(leak === null ? [] : [leakReason(leak, seconds)]),
    ...(excluded !== null && excluded > 0
      ? [{ code: 'range-cut', excluded, count: facts.range.count } as const]
      : []),
    ...(excluded === null ? [{ code: 'exclusions-unknown' } as const] : []),
    ...(facts.rangeBasis === 'assumed-default' ? [{ code: 'range-assumed' } as const] : []),
    ...eventReasons(events),
    ...(earlier === null ? [{ code: 'one-moment' } as const] : []),
  ];
}

/** More ports than this, and a shorter TIME_WAIT, no preset gives. */
const presetPorts = 55_536;

/** What to do about each finding, in the order in which it is worth doing. */
export const adviceByFinding: Readonly<Record<ExaminationFinding, readonly AdviceId[]>> = {
  'out-of-ports': [
    'find-the-holder',
    'reuse-connections',
    'more-source-addresses',
    'more-remote-endpoints',
    'widen-port-range',
    'shorten-time-wait',
    'prove-it',
  ],
  'destination-saturated': [
    'reuse-connections',
    'more-source-addresses',
    'more-remote-endpoints',
    'widen-port-range',
    'shorten-time-wait',
    'prove-it',
  ],
  leak: ['find-the-holder', 'close-the-leak'],
  'range-excluded': ['list-excluded-ranges', 'widen-port-range', 'prove-it'],
  'not-the-cause': ['read-the-error', 'prove-it', 'check-nonpaged-pool'],
};

/** Joins what is known of a machine's ports into one finding, why, and what to do. */
export function examine(examined: ExaminedMachine): Examination {
  const { facts, now, events } = examined;
  const usable = facts.range.count - (facts.excludedPorts ?? 0);
  const leak = leakIn(examined, usable);
  const finding = conclude(examined, usable, leak);
  const isInPlace = (id: AdviceId): boolean =>
    (id === 'widen-port-range' && facts.range.count >= presetPorts) ||
    (id === 'shorten-time-wait' && facts.timeWaitSeconds <= shortestAdvisableTimeWait);
  return {
    finding,
    verdict: verdictOf(finding, now.used >= usable * usedUpShare),
    codes: metIn(events),
    reasons: reasonsFor(examined, usable, leak),
    advice: adviceByFinding[finding].filter((id) => !isInPlace(id)),
  };
}

function verdictOf(finding: ExaminationFinding, isUsedUp: boolean): Verdict {
  switch (finding) {
    case 'out-of-ports':
    case 'destination-saturated':
      return 'port-exhaustion';
    case 'range-excluded':
      return 'range-excluded';
    case 'leak':
      return isUsedUp ? 'port-exhaustion' : 'unknown';
    case 'not-the-cause':
      return 'unknown';
  }
}
