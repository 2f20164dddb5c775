import { setTimeout as delay } from 'node:timers/promises';
import {
  saysExhausted,
  type ExhaustionSample,
  type ExhaustionTestResult,
} from '../../shared/domain/proof/exhaustionResult';
import type { LoopbackAddress } from '../../shared/domain/proof/loopbackAddress';
import { connectShortly, listenOn } from './loopback';
import { ExhaustionTally } from '../../shared/domain/proof/exhaustionTally';

export interface ExhaustionTestOptions {
  readonly address: LoopbackAddress;
  /** How many connections to try at most. */
  readonly connections: number;
  /** New connections per second; null for as fast as possible. */
  readonly rate: number | null;
  /** After this many seconds no further connection is begun. */
  readonly seconds: number;
  /** Whether to end with the first connection for which there was no port. */
  readonly stopWhenExhausted: boolean;
  /** Sockets in TIME_WAIT towards a local port; null where this system does not tell. */
  readonly countTimeWait: (port: number) => Promise<number | null>;
  /** From one sample to the next; a second where it is not said. */
  readonly sampleMs?: number;
  /** Is told with each sample, and once at the end, how things stand. */
  readonly onSample?: (sample: ExhaustionSample) => void;
  readonly signal?: AbortSignal;
}

/** Connections under way at a time, when they go as fast as possible. */
const lanes = 8;
const usualSampleMs = 1000;
const settlingMs = 200;
/** Node takes a longer time for no time at all. https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const longestTimer = 2 ** 31 - 1;

/** The code of an error that says that not even the listener got a port. Any other is thrown on. */
function codeWithoutPort(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code === 'string' && saysExhausted(code)) return code;
  throw error;
}

/** Until the signal is raised; how long a sample took is waited anew, so that looking never becomes the main work. */
async function sampleRegularly(
  sample: () => Promise<void>,
  sampleMs: number,
  signal: AbortSignal,
): Promise<void> {
  let pauseMs = sampleMs;
  for (;;) {
    await pause(pauseMs, signal);
    if (signal.aborted) return;
    const beganAt = performance.now();
    await sample();
    pauseMs = Math.max(sampleMs, performance.now() - beganAt);
  }
}

/** Ends with the time or the signal, whichever comes first. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return delay(Math.min(ms, longestTimer), undefined, { signal }).catch(() => undefined);
}

/**
 * Opens short connections to a listener of its own and closes them from this side, as a load generator does, to see
 * whether the ports last. Ends by count, time, signal or, if asked for, the first exhaustion.
 *
 * @throws RangeError for any other target than loopback, whoever calls
 * @throws what listening throws for other reasons than a lack of ports
 */
export async function runExhaustionTest(options: ExhaustionTestOptions): Promise<ExhaustionTestResult> {
  const { address, connections, rate, seconds, stopWhenExhausted, signal } = options;
  const listening = await listenOn(address).catch((error: unknown) => codeWithoutPort(error));
  if (typeof listening === 'string') {
    const errors = { [listening]: 1 };
    return { attempted: 0, connected: 0, errors, timeWaitPeak: null, verdict: 'exhausted' };
  }
  const { server, port } = listening;
  const tally = new ExhaustionTally();
  const over = new AbortController();
  const limits = [AbortSignal.timeout(Math.min(seconds * 1000, longestTimer)), over.signal];
  const ending = AbortSignal.any(signal === undefined ? limits : [...limits, signal]);
  const isOver = (): boolean => ending.aborted;
  const startedAt = performance.now();
  const elapsed = (): number => Math.round(performance.now() - startedAt);
  const tell = (elapsedMs: number, timeWait: number | null): void => {
    const taken = tally.sample(elapsedMs, timeWait);
    options.onSample?.(taken);
  };
  const sample = async (): Promise<void> => {
    const timeWait = await options.countTimeWait(port);
    tell(elapsed(), timeWait);
  };
  /** The last sockets may still be closing on a busy machine, so a count that lacks some is taken once more. */
  const sampleAtEnd = async (): Promise<void> => {
    const endedAt = elapsed();
    const first = await options.countTimeWait(port);
    const isSettled = first === null || first >= tally.connected;
    if (!isSettled) await delay(settlingMs);
    tell(endedAt, isSettled ? first : Math.max(first, (await options.countTimeWait(port)) ?? 0));
  };

  let begun = 0;
  const runLane = async (): Promise<void> => {
    while (begun < connections && !isOver()) {
      const due = rate === null ? 0 : startedAt + (begun * 1000) / rate - performance.now();
      begun += 1;
      if (due > 0) await pause(due, ending);
      if (isOver()) return;
      tally.attempt();
      tally.settle(await connectShortly(address, port));
      if (stopWhenExhausted && tally.isExhausted) over.abort();
    }
  };
  const runLanes = async (): Promise<void> => {
    await Promise.all(Array.from({ length: lanes }, runLane));
    over.abort();
  };
  try {
    await Promise.all([runLanes(), sampleRegularly(sample, options.sampleMs ?? usualSampleMs, ending)]);
    await sampleAtEnd();
  } finally {
    over.abort();
    server.close();
  }
  return tally.result();
}
