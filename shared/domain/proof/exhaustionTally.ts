import { saysExhausted, type ExhaustionSample, type ExhaustionTestResult } from './exhaustionResult';

interface Mark {
  readonly elapsedMs: number;
  readonly connected: number;
}

/** A rate over less time than this is noise. */
const shortestMs = 500;

/** What a test has tried so far. */
export class ExhaustionTally {
  #attempted = 0;
  #connected = 0;
  #timeWaitPeak: number | null = null;
  readonly #errors = new Map<string, number>();
  /** The last two samples, the newest first. */
  #marks: readonly Mark[] = [];

  get isExhausted(): boolean {
    return [...this.#errors.keys()].some(saysExhausted);
  }

  get connected(): number {
    return this.#connected;
  }

  /** Counts a connection that is being tried. */
  attempt(): void {
    this.#attempted += 1;
  }

  /** Counts how it ended: null if it was made, else the code of its error. */
  settle(failure: string | null): void {
    if (failure === null) this.#connected += 1;
    else this.#errors.set(failure, (this.#errors.get(failure) ?? 0) + 1);
  }

  /**
   * @param elapsedMs since the test began
   * @param timeWait sockets in TIME_WAIT right now; null where that is not known
   */
  sample(elapsedMs: number, timeWait: number | null): ExhaustionSample {
    if (timeWait !== null) this.#timeWaitPeak = Math.max(this.#timeWaitPeak ?? 0, timeWait);
    const since =
      this.#marks.find((mark) => elapsedMs - mark.elapsedMs >= shortestMs) ??
      ({ elapsedMs: 0, connected: 0 } as const);
    this.#marks = [{ elapsedMs, connected: this.#connected }, ...this.#marks].slice(0, 2);
    const tenths = ((this.#connected - since.connected) * 10_000) / Math.max(elapsedMs - since.elapsedMs, 1);
    return {
      elapsedMs,
      attempted: this.#attempted,
      connected: this.#connected,
      connectedPerSecond: Math.round(tenths) / 10,
      errors: Object.fromEntries(this.#errors),
      timeWait,
    };
  }

  result(): ExhaustionTestResult {
    return {
      attempted: this.#attempted,
      connected: this.#connected,
      errors: Object.fromEntries(this.#errors),
      timeWaitPeak: this.#timeWaitPeak,
      verdict: this.isExhausted ? 'exhausted' : 'not-exhausted',
    };
  }
}
