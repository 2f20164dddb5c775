import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** All that the test may ever connect to. */
export const loopbackAddresses = ['127.0.0.1', '::1'] as const;
export type LoopbackAddress = (typeof loopbackAddresses)[number];

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
  readonly signal?: AbortSignal;
}

export interface ExhaustionTestResult {
  readonly attempted: number;
  readonly connected: number;
  /** How often each error was met, by its code. */
  readonly errors: Readonly<Record<string, number>>;
  readonly timeWaitPeak: number | null;
  readonly verdict: 'exhausted' | 'not-exhausted';
}

/** Without a free port connecting fails with the first on Linux, and with the other two on Windows. */
const exhaustionCodes: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'EADDRINUSE', 'ENOBUFS']);
/** Connections under way at a time, when they go as fast as possible. */
const lanes = 8;
const sampleMs = 1000;

/** One short connection, closed by this side, so that its port goes into TIME_WAIT. Null if it worked, else the code. */
function connectShortly(address: LoopbackAddress, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    let failure: string | null = null;
    const socket = connect({ host: address, port });
    socket.once('connect', () => socket.end());
    socket.once('error', (error: NodeJS.ErrnoException) => (failure = error.code ?? error.message));
    socket.once('close', () => {
      resolve(failure);
    });
    socket.resume();
  });
}

async function listen(address: LoopbackAddress): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((socket) => {
    // What the other side does to its end of the connection is counted there.
    socket.on('error', () => undefined);
    socket.resume();
  });
  server.listen({ host: address, port: 0, backlog: 511 });
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The listener has no port');
  return { server, port: bound.port };
}

/** The code of an error that says that not even the listener got a port. Any other is thrown on. */
function codeWithoutPort(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code === 'string' && exhaustionCodes.has(code)) return code;
  throw error;
}

/** What has been tried so far. */
class Tally {
  attempted = 0;
  connected = 0;
  timeWaitPeak: number | null = null;
  readonly errors = new Map<string, number>();

  add(failure: string | null): void {
    if (failure === null) this.connected += 1;
    else this.errors.set(failure, (this.errors.get(failure) ?? 0) + 1);
  }

  isExhausted(): boolean {
    return [...this.errors.keys()].some((code) => exhaustionCodes.has(code));
  }

  async sample(count: () => Promise<number | null>): Promise<void> {
    const now = await count();
    if (now !== null) this.timeWaitPeak = Math.max(this.timeWaitPeak ?? 0, now);
  }
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
  if (!loopbackAddresses.includes(address)) {
    throw new RangeError(`Only ${loopbackAddresses.join(' and ')} may be tested, not ${address}`);
  }
  const listening = await listen(address).catch((error: unknown) => codeWithoutPort(error));
  if (typeof listening === 'string') {
    const errors = { [listening]: 1 };
    return { attempted: 0, connected: 0, errors, timeWaitPeak: null, verdict: 'exhausted' };
  }
  const { server, port } = listening;
  const tally = new Tally();
  const startedAt = performance.now();
  let sampledAt = startedAt;
  const isOver = (): boolean =>
    tally.attempted >= connections ||
    signal?.aborted === true ||
    performance.now() - startedAt >= seconds * 1000 ||
    (stopWhenExhausted && tally.isExhausted());
  const countTimeWait = (): Promise<number | null> => options.countTimeWait(port);

  const runLane = async (): Promise<void> => {
    while (!isOver()) {
      const due = rate === null ? 0 : startedAt + (tally.attempted * 1000) / rate - performance.now();
      tally.attempted += 1;
      if (due > 0) await delay(Math.min(due, seconds * 1000));
      tally.add(await connectShortly(address, port));
      if (performance.now() - sampledAt < sampleMs) continue;
      sampledAt = performance.now();
      await tally.sample(countTimeWait);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, runLane));
    await tally.sample(countTimeWait);
  } finally {
    server.close();
  }
  return {
    attempted: tally.attempted,
    connected: tally.connected,
    errors: Object.fromEntries(tally.errors),
    timeWaitPeak: tally.timeWaitPeak,
    verdict: tally.isExhausted() ? 'exhausted' : 'not-exhausted',
  };
}
