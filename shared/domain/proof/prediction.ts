import { connectionsPerSecond } from '../capacity';
import type { ExhaustionTestResult } from './exhaustionResult';
import type { TimeWaitFigure } from './timeWait';

/** What a test is to do. */
export interface ProofRequest {
  /** How many connections to try at most. */
  readonly connections: number;
  /** New connections per second; null for as fast as possible. */
  readonly rate: number | null;
  readonly seconds: number;
}

/** What is known of a machine's ports before a test. */
export interface ProofGround {
  /** Ports of the dynamic range that no socket holds. */
  readonly freePorts: number;
  readonly timeWait: TimeWaitFigure;
  /** Whether the system hands out ports in TIME_WAIT again, as Linux may: then nothing follows from their number. */
  readonly reusesTimeWait: boolean;
}

export interface ProofPrediction {
  /** Null where nothing can be foretold, because ports in TIME_WAIT are handed out again. */
  readonly verdict: ExhaustionTestResult['verdict'] | null;
  readonly freePorts: number;
  readonly timeWait: TimeWaitFigure;
  /** New connections per second, to one decimal, that go on for ever: free ports / TIME_WAIT. */
  readonly sustainedPerSecond: number;
  /** After how many connections the ports run out; null if they do not. */
  readonly runsOutAfter: number | null;
}

/** The test listens on one of the free ports itself. */
const portsOfTheTest = 1;

/** What a test ought to show on this ground. */
export function predictProof(ground: ProofGround, request: ProofRequest): ProofPrediction {
  const { freePorts, timeWait, reusesTimeWait } = ground;
  const usable = Math.max(0, freePorts - portsOfTheTest);
  const sustainedPerSecond = connectionsPerSecond(freePorts, timeWait.seconds);
  const figures = { freePorts, timeWait, sustainedPerSecond };
  if (reusesTimeWait) return { ...figures, verdict: null, runsOutAfter: null };
  return lasts(request, usable, timeWait.seconds)
    ? { ...figures, verdict: 'not-exhausted', runsOutAfter: null }
    : { ...figures, verdict: 'exhausted', runsOutAfter: usable };
}

/**
 * As fast as possible is taken to be faster than ports come back, which holds for loopback. A rate above the sustained
 * one uses the last port before the first comes back.
 */
function lasts({ connections, rate, seconds }: ProofRequest, usable: number, timeWait: number): boolean {
  const tried = rate === null ? connections : Math.min(connections, Math.ceil(rate * seconds));
  return tried <= usable || (rate !== null && rate * timeWait <= usable);
}

/** What a bounded test says of the machine beyond it. */
export interface Extrapolation {
  /** Connections per second, to one decimal, that the test made. */
  readonly achievedPerSecond: number;
  /** Sockets in TIME_WAIT that each connection left, 0 to 1; null where that was not seen. */
  readonly waitingPerConnection: number | null;
  /** New connections per second that go on for ever; null where connections leave next to nothing in TIME_WAIT. */
  readonly sustainedPerSecond: number | null;
  /** Seconds, to one decimal, for which the free ports last at the rate of the test; null if they last for ever. */
  readonly lastsSeconds: number | null;
}

/** Below this share of waiting sockets a few stray ones are all that is left of a rule. */
const strayShare = 0.01;

/**
 * Carries a test on: each further connection costs what those of the test did. Null where it made no connection.
 *
 * @param elapsedSeconds how long it took
 */
export function extrapolate(
  { freePorts, timeWait }: Pick<ProofGround, 'freePorts' | 'timeWait'>,
  { connected, timeWaitPeak }: Pick<ExhaustionTestResult, 'connected' | 'timeWaitPeak'>,
  elapsedSeconds: number,
): Extrapolation | null {
  if (connected === 0 || elapsedSeconds <= 0) return null;
  // In a longer test the first sockets left again, so that the peak says less than each connection cost.
  const isCounted = timeWaitPeak !== null && elapsedSeconds < timeWait.seconds;
  const waitingPerConnection = isCounted ? Math.min(1, timeWaitPeak / connected) : null;
  const share = waitingPerConnection ?? 1;
  const achieved = connected / elapsedSeconds;
  const costs = achieved * share;
  const sustains = share >= strayShare ? connectionsPerSecond(freePorts, timeWait.seconds * share) : null;
  return {
    achievedPerSecond: Math.round(achieved * 10) / 10,
    waitingPerConnection: waitingPerConnection === null ? null : Math.round(waitingPerConnection * 100) / 100,
    sustainedPerSecond: sustains,
    lastsSeconds: costs * timeWait.seconds <= freePorts ? null : Math.round((freePorts / costs) * 10) / 10,
  };
}

/** What prediction and extrapolation take for granted. The words are in `shared/locales/<language>/proof`. */
export const proofAssumptions = [
  'one-destination',
  'client-closes',
  'nobody-else',
  'no-reuse',
  'loopback',
  'socket-calls',
] as const;
