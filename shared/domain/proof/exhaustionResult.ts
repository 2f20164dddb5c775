/** How often each error was met, by its code. */
export type ErrorCounts = Readonly<Record<string, number>>;

/** One look at the test over loopback while it runs. Counts are totals since its beginning. */
export interface ExhaustionSample {
  /** Milliseconds since the test began. */
  readonly elapsedMs: number;
  readonly attempted: number;
  readonly connected: number;
  /** Connections made per second, to one decimal, since the sample before this one. */
  readonly connectedPerSecond: number;
  readonly errors: ErrorCounts;
  /** Sockets of the test in TIME_WAIT; null where this system does not tell. */
  readonly timeWait: number | null;
}

/** What the test over loopback met. */
export interface ExhaustionTestResult {
  readonly attempted: number;
  readonly connected: number;
  readonly errors: ErrorCounts;
  /** The most sockets in TIME_WAIT that any sample saw; null where this system does not tell. */
  readonly timeWaitPeak: number | null;
  readonly verdict: 'exhausted' | 'not-exhausted';
}

/** Without a free port connecting fails with the first on Linux, and with the other two on Windows. */
const exhaustionCodes: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'EADDRINUSE', 'ENOBUFS']);

/** Whether an error of a connection, or of a listener on any port, says that there was no port left for it. */
export function saysExhausted(code: string): boolean {
  return exhaustionCodes.has(code);
}
