import { connectionStates, type ConnectionSample } from './connectionSample';
import type { PortUsePoint } from './exhaustionForecast';

export interface HistoryPoint {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** In the order of `connectionStates`. */
  readonly counts: readonly number[];
}

/** An hour of a sample each second. */
export const historyCapacity = 3600;

/** The newest samples as bare counts, in memory that is taken once and never grows. */
export class SampleHistory {
  private readonly times: Float64Array;
  private readonly used: Int32Array;
  private readonly counts: Uint32Array;
  private added = 0;

  constructor(private readonly capacity = historyCapacity) {
    this.times = new Float64Array(capacity);
    this.used = new Int32Array(capacity);
    this.counts = new Uint32Array(capacity * connectionStates.length);
  }

  add({ at, byState, ports }: ConnectionSample): void {
    const slot = this.added % this.capacity;
    this.times[slot] = at;
    this.used[slot] = ports?.used ?? -1;
    connectionStates.forEach((state, index) => {
      this.counts[slot * connectionStates.length + index] = byState[state] ?? 0;
    });
    this.added += 1;
  }

  /** Ports in use since a moment, oldest first; without those samples that knew of none. */
  portUse(since: number): readonly PortUsePoint[] {
    return this.slotsSince(since).flatMap((slot) => {
      const used = this.used[slot] ?? -1;
      return used < 0 ? [] : [{ at: this.times[slot] ?? 0, used }];
    });
  }

  /**
   * At most so many points since a moment, oldest first. Where samples share a point it is the one with the most
   * connections: a peak is what somebody looks for.
   */
  points(since: number, most: number): readonly HistoryPoint[] {
    const slots = this.slotsSince(since);
    // Groups are counted from the first sample ever, so that a point keeps its samples while time goes on.
    const share = Math.max(1, 2 ** Math.ceil(Math.log2(slots.length / most)));
    const groups = new Map<number, number>();
    slots.forEach((slot, index) => {
      const group = Math.floor((this.added - slots.length + index) / share);
      const peak = groups.get(group);
      if (peak === undefined || this.totalAt(slot) > this.totalAt(peak)) groups.set(group, slot);
    });
    return [...groups.values()].map((slot) => this.pointAt(slot));
  }

  private slotsSince(since: number): readonly number[] {
    const kept = Math.min(this.added, this.capacity);
    return Array.from({ length: kept }, (_, index) => (this.added - kept + index) % this.capacity).filter(
      (slot) => (this.times[slot] ?? 0) >= since,
    );
  }

  private totalAt(slot: number): number {
    const start = slot * connectionStates.length;
    return this.counts
      .subarray(start, start + connectionStates.length)
      .reduce((sum, count) => sum + count, 0);
  }

  private pointAt(slot: number): HistoryPoint {
    const start = slot * connectionStates.length;
    const counts = [...this.counts.subarray(start, start + connectionStates.length)];
    return { at: this.times[slot] ?? 0, counts };
  }
}
