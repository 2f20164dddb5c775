import { expect, it } from 'vitest';
import type { ExhaustionSample } from './exhaustionResult';
import { chartScale, failuresPerSecond, thinSamples } from './proofRun';

const sample = (elapsedMs: number): ExhaustionSample => ({
  elapsedMs,
  attempted: 0,
  connected: 0,
  connectedPerSecond: 0,
  errors: { EADDRINUSE: 2, ENOBUFS: 3 },
  timeWait: null,
});

it('keeps samples at even distances, and the last one', () => {
  const samples = Array.from({ length: 250 }, (_, index) => sample(index));
  const kept = thinSamples(samples, 120);
  expect(kept).toHaveLength(84);
  expect(kept.at(-1)).toBe(samples.at(-1));
  expect(thinSamples(samples.slice(0, 120), 120)).toHaveLength(120);
  expect(thinSamples([])).toEqual([]);
});

it('tells how often each error was met per second', () => {
  const samples = [
    { ...sample(500), errors: {} },
    { ...sample(1000), errors: { EADDRINUSE: 50 } },
    { ...sample(3000), errors: { EADDRINUSE: 70, ENOBUFS: 4 } },
  ];
  expect(failuresPerSecond(samples)).toEqual([
    { code: 'EADDRINUSE', rates: [0, 100, 10] },
    { code: 'ENOBUFS', rates: [0, 0, 2] },
  ]);
});

it('draws two runs to one scale', () => {
  const before = [{ ...sample(2000), connectedPerSecond: 40, timeWait: 80, errors: { ENOBUFS: 300 } }];
  const after = [{ ...sample(9000), connectedPerSecond: 60, timeWait: 30, errors: {} }];
  expect(chartScale([before, after])).toEqual({ seconds: 9, perSecond: 150, timeWait: 80 });
  expect(chartScale([])).toEqual({ seconds: 0.001, perSecond: 1, timeWait: 1 });
});
