import { describe, expect, it } from 'vitest';
import { extrapolate, predictProof, type ProofGround } from './prediction';

const ground: ProofGround = {
  freePorts: 6000,
  timeWait: { seconds: 60, basis: 'assumed' },
  reusesTimeWait: false,
};
const asFastAsPossible = { rate: null, seconds: 120 };

describe('the prediction of a test', () => {
  it('is what the ports carry: one is the listener’s own', () => {
    expect(predictProof(ground, { ...asFastAsPossible, connections: 3000 })).toEqual({
      verdict: 'not-exhausted',
      freePorts: 6000,
      timeWait: ground.timeWait,
      sustainedPerSecond: 100,
      runsOutAfter: null,
    });
  });

  it.each([
    [5999, 'not-exhausted', null],
    [6000, 'exhausted', 5999],
    [60_000, 'exhausted', 5999],
  ] as const)('as fast as possible is of %s connections: %s', (connections, verdict, runsOutAfter) => {
    const predicted = predictProof(ground, { ...asFastAsPossible, connections });
    expect(predicted).toMatchObject({ verdict, runsOutAfter });
  });

  it.each([
    [99, 120, 'not-exhausted'],
    [101, 120, 'exhausted'],
    // Over before the last port is used.
    [101, 59, 'not-exhausted'],
  ] as const)('at %s per second for %s s is: %s', (rate, seconds, verdict) => {
    expect(predictProof(ground, { connections: 65_535, rate, seconds }).verdict).toBe(verdict);
  });

  it('says nothing where ports in TIME_WAIT are handed out again', () => {
    const reusing = { ...ground, reusesTimeWait: true };
    expect(predictProof(reusing, { ...asFastAsPossible, connections: 60_000 })).toMatchObject({
      verdict: null,
      runsOutAfter: null,
    });
  });

  it('is exhaustion where there is no port', () => {
    const none = { ...ground, freePorts: 0 };
    expect(predictProof(none, { ...asFastAsPossible, connections: 1 })).toMatchObject({
      verdict: 'exhausted',
      runsOutAfter: 0,
      sustainedPerSecond: 0,
    });
  });
});

describe('the extrapolation of a bounded test', () => {
  it('carries its rate on until the ports are used', () => {
    expect(extrapolate(ground, { connected: 3000, timeWaitPeak: 3000 }, 2)).toEqual({
      achievedPerSecond: 1500,
      waitingPerConnection: 1,
      sustainedPerSecond: 100,
      lastsSeconds: 4,
    });
  });

  it('goes on for ever at a rate that the ports carry', () => {
    expect(extrapolate(ground, { connected: 500, timeWaitPeak: 500 }, 5)).toMatchObject({
      achievedPerSecond: 100,
      lastsSeconds: null,
    });
  });

  it('takes connections for what they cost', () => {
    expect(extrapolate(ground, { connected: 3000, timeWaitPeak: 1500 }, 2)).toMatchObject({
      waitingPerConnection: 0.5,
      sustainedPerSecond: 200,
      lastsSeconds: 8,
    });
    expect(extrapolate(ground, { connected: 3000, timeWaitPeak: 3 }, 2)).toMatchObject({
      sustainedPerSecond: null,
      lastsSeconds: null,
    });
  });

  it('takes each connection for a whole port where that was not seen, or only in part', () => {
    expect(extrapolate(ground, { connected: 3000, timeWaitPeak: null }, 2)).toMatchObject({
      waitingPerConnection: null,
      sustainedPerSecond: 100,
    });
    expect(extrapolate(ground, { connected: 12_000, timeWaitPeak: 6000 }, 120)).toMatchObject({
      waitingPerConnection: null,
      sustainedPerSecond: 100,
    });
  });

  it('is nothing without a connection', () => {
    expect(extrapolate(ground, { connected: 0, timeWaitPeak: 0 }, 2)).toBeNull();
  });
});
