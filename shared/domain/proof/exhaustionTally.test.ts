import { describe, expect, it } from 'vitest';
import { ExhaustionTally } from './exhaustionTally';

function connectTimes(tally: ExhaustionTally, count: number, failure: string | null = null): void {
  for (let each = 0; each < count; each += 1) {
    tally.attempt();
    tally.settle(failure);
  }
}

describe('the tally of a test', () => {
  it('gives totals, and the rate since the sample before', () => {
    const tally = new ExhaustionTally();
    connectTimes(tally, 150);
    expect(tally.sample(1000, 150)).toEqual({
      elapsedMs: 1000,
      attempted: 150,
      connected: 150,
      connectedPerSecond: 150,
      errors: {},
      timeWait: 150,
    });
    connectTimes(tally, 25);
    connectTimes(tally, 7, 'EADDRINUSE');
    expect(tally.sample(3000, null)).toMatchObject({
      attempted: 182,
      connected: 175,
      connectedPerSecond: 12.5,
      errors: { EADDRINUSE: 7 },
      timeWait: null,
    });
    expect(tally.result()).toEqual({
      attempted: 182,
      connected: 175,
      errors: { EADDRINUSE: 7 },
      timeWaitPeak: 150,
      verdict: 'exhausted',
    });
  });

  it('takes no rate from the few milliseconds before the last sample', () => {
    const tally = new ExhaustionTally();
    connectTimes(tally, 100);
    tally.sample(1000, null);
    connectTimes(tally, 100);
    tally.sample(2000, null);
    connectTimes(tally, 8);
    expect(tally.sample(2002, null).connectedPerSecond).toBe(107.8);
  });

  it('knows a lack of ports from other errors', () => {
    const tally = new ExhaustionTally();
    connectTimes(tally, 1, 'ECONNREFUSED');
    expect(tally.result().verdict).toBe('not-exhausted');
    connectTimes(tally, 1, 'EADDRNOTAVAIL');
    expect(tally.isExhausted).toBe(true);
  });

  it('does not divide by no time at all', () => {
    expect(new ExhaustionTally().sample(0, null).connectedPerSecond).toBe(0);
  });
});
