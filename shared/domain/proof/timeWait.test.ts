import { describe, expect, it } from 'vitest';
import { atLeastSeconds, measuredTimeWait, registryTimeWait, timeWaitBetween } from './timeWait';

const measured = (atLeastSeconds: number, atMostSeconds: number) =>
  measuredTimeWait({ outcome: 'measured', atLeastSeconds, atMostSeconds });

describe('what an observation proves', () => {
  it('is the shortest and the longest time that agree with it, rounded outwards', () => {
    const seen = { enteredAfter: 1000, enteredBefore: 1040, seenAfter: 60_900 };
    expect(timeWaitBetween(seen, 61_480)).toEqual({
      outcome: 'measured',
      atLeastSeconds: 59.8,
      atMostSeconds: 60.5,
    });
  });

  it('is never negative', () => {
    expect(atLeastSeconds({ enteredBefore: 30, seenAfter: 0 })).toBe(0);
  });
});

describe('the figure to reckon with', () => {
  it.each([
    [59.8, 60.4, 60],
    [60, 60.6, 60],
    [29.6, 30, 30],
    // None, or more than one: the upper end promises less.
    [60.1, 60.9, 60.9],
    [58.9, 60.4, 60.4],
    [0, 0.4, 0.4],
  ])('is of %s to %s s: %s', (atLeast, atMost, seconds) => {
    expect(measured(atLeast, atMost)).toEqual({
      seconds,
      basis: 'measured',
      bounds: { atLeastSeconds: atLeast, atMostSeconds: atMost },
    });
  });

  it('is none where nothing was measured', () => {
    expect(measuredTimeWait({ outcome: 'cancelled', atLeastSeconds: 12 })).toBeNull();
    expect(measuredTimeWait({ outcome: 'failed', reason: 'no-port' })).toBeNull();
  });

  it('is read, or else assumed', () => {
    expect(registryTimeWait({ timeWaitSeconds: 30, timeWaitBasis: 'read' }).basis).toBe('read');
    expect(registryTimeWait({ timeWaitSeconds: 120, timeWaitBasis: 'documented-default' }).basis).toBe(
      'assumed',
    );
  });
});
