import type { Capacity } from '../machineCapacity';

/** Why one closed connection could not be watched. */
export type TimeWaitFailure =
  /** The system's table of sockets cannot be read. */
  | 'no-table'
  /** The closed connection never showed in TIME_WAIT. */
  | 'never-seen'
  /** There was no port left for a connection. */
  | 'no-port';

/** What watching one closed connection told of TIME_WAIT. Seconds to one decimal, rounded outwards. */
export type TimeWaitMeasurement =
  | { readonly outcome: 'measured'; readonly atLeastSeconds: number; readonly atMostSeconds: number }
  /** It was in TIME_WAIT still when the watching ended: by itself, or because somebody cancelled it. */
  | { readonly outcome: 'still-there' | 'cancelled'; readonly atLeastSeconds: number }
  | { readonly outcome: 'failed'; readonly reason: TimeWaitFailure };

/** A TIME_WAIT to reckon with, and how it is known. */
export interface TimeWaitFigure {
  readonly seconds: number;
  /**
   * `measured` on a connection of this machine; `read` from its registry, which holds what the next restart brings
   * into force; or `assumed` from documentation.
   */
  readonly basis: 'measured' | 'read' | 'assumed';
  /** Between what a measured figure lies. */
  readonly bounds?: { readonly atLeastSeconds: number; readonly atMostSeconds: number };
}

/** When the socket went into TIME_WAIT, and when it was seen there: in milliseconds of one clock. */
export interface TimeWaitObservation {
  /** It went in after the first and before the second. */
  readonly enteredAfter: number;
  readonly enteredBefore: number;
  /** It was there at some time after this. */
  readonly seenAfter: number;
}

/** The shortest TIME_WAIT that agrees with what was seen so far. */
export function atLeastSeconds({
  enteredBefore,
  seenAfter,
}: Pick<TimeWaitObservation, 'enteredBefore' | 'seenAfter'>): number {
  return Math.max(0, Math.floor((seenAfter - enteredBefore) / 100) / 10);
}

/**
 * What an observation proves and no more: the shortest and the longest TIME_WAIT that agree with it.
 *
 * @param goneBefore the socket was gone at some time before this
 */
export function timeWaitBetween(observation: TimeWaitObservation, goneBefore: number): TimeWaitMeasurement {
  return {
    outcome: 'measured',
    atLeastSeconds: atLeastSeconds(observation),
    atMostSeconds: Math.ceil((goneBefore - observation.enteredAfter) / 100) / 10,
  };
}

/**
 * The figure to reckon with: Windows counts TIME_WAIT in whole seconds, so the one whole second within the bounds
 * where there is exactly one, else the upper bound, which promises less. Null where nothing was measured.
 */
export function measuredTimeWait(measurement: TimeWaitMeasurement): TimeWaitFigure | null {
  if (measurement.outcome !== 'measured') return null;
  const { atLeastSeconds, atMostSeconds } = measurement;
  const whole = Math.floor(atMostSeconds);
  const isOnlyWhole = whole > 0 && whole >= atLeastSeconds && whole - 1 < atLeastSeconds;
  return {
    seconds: isOnlyWhole ? whole : atMostSeconds,
    basis: 'measured',
    bounds: { atLeastSeconds, atMostSeconds },
  };
}

/** TIME_WAIT as a machine's registry has it, or as Windows' documentation has it where the registry says nothing. */
export function registryTimeWait(
  capacity: Pick<Capacity, 'timeWaitSeconds' | 'timeWaitBasis'>,
): TimeWaitFigure {
  return {
    seconds: capacity.timeWaitSeconds,
    basis: capacity.timeWaitBasis === 'read' ? 'read' : 'assumed',
  };
}

/** Linux has it compiled in. https://github.com/torvalds/linux/blob/v6.12/include/net/tcp.h (TCP_TIMEWAIT_LEN) */
export const linuxTimeWait: TimeWaitFigure = { seconds: 60, basis: 'assumed' };
