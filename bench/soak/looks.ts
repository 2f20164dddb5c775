import { setImmediate as nextTurn } from 'node:timers/promises';
import type { MonitorClock } from '../../electron/diagnosis/connectionMonitor';

/** A clock for the monitor in which each look is due a second after the last one, and comes when it is asked for. */
export class Looks implements MonitorClock {
  private time = 0;
  private due: (() => void) | null = null;

  now(): number {
    return this.time;
  }

  nextTurn(): Promise<void> {
    return nextTurn();
  }

  after(milliseconds: number, work: () => void): () => void {
    this.due = () => {
      this.time += milliseconds;
      work();
    };
    return () => {
      this.due = null;
    };
  }

  /** Until the look that has begun is over. */
  async done(): Promise<void> {
    while (this.due === null) await nextTurn();
  }

  async next(): Promise<void> {
    await this.done();
    const { due } = this;
    this.due = null;
    due?.();
    await this.done();
  }
}
