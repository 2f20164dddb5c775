import { describe, expect, it } from 'vitest';
import { exhaustionForecast } from './exhaustionForecast';

/** One point each second. */
const points = (...used: readonly number[]) => used.map((each, index) => ({ at: 1000 * index, used: each }));

describe('the forecast of exhaustion', () => {
  it('divides what is free by the growth of the last seconds', () => {
    expect(exhaustionForecast(points(100, 200, 300, 400), 1400)).toEqual({
      kind: 'growing',
      portsPerSecond: 100,
      seconds: 10,
    });
  });

  it('is not led astray by one sample', () => {
    const forecast = exhaustionForecast(points(0, 100, 200, 250, 400, 500), 1500);
    expect(forecast.kind === 'growing' ? forecast.portsPerSecond : null).toBeCloseTo(100, -1);
  });

  it('forgets what was longer ago than its window', () => {
    const burst = [
      ...points(0, 5000),
      ...Array.from({ length: 20 }, (_, index) => ({ at: 2000 + 1000 * index, used: 5000 })),
    ];
    expect(exhaustionForecast(burst, 60_000)).toEqual({ kind: 'steady' });
  });

  it.each([
    ['falls', points(300, 200, 100)],
    ['stands', points(100, 100, 100)],
    ['grows so slowly that an hour would not suffice', points(0, 1, 2)],
  ])('is none where the number %s', (_, given) => {
    expect(exhaustionForecast(given, 60_000)).toEqual({ kind: 'steady' });
  });

  it.each([
    ['too few samples', points(1, 2), 100],
    [
      'too short a time',
      [
        { at: 0, used: 1 },
        { at: 10, used: 2 },
        { at: 20, used: 3 },
      ],
      100,
    ],
    ['a range that nobody knows', points(1, 2, 3, 4), null],
    ['nothing seen', [], 100],
  ])('is unknown with %s', (_, given, usable) => {
    expect(exhaustionForecast(given, usable)).toEqual({ kind: 'unknown' });
  });

  it('says when there is none left, however few samples say so', () => {
    expect(exhaustionForecast(points(100), 100)).toEqual({ kind: 'exhausted' });
  });
});
