import { describe, expect, it } from 'vitest';
import { connectionSample, connectionStates } from './connectionSample';
import { owned } from './fixtures/rows';
import { historyCapacity, SampleHistory } from './sampleHistory';

const range = { range: { start: 50_000, count: 1000 }, excluded: [] };
const sampleAt = (at: number, count: number) =>
  connectionSample(
    Array.from({ length: count }, (_, index) => owned({ localPort: 50_000 + index })),
    range,
    at,
  );
const established = connectionStates.indexOf('ESTABLISHED');

function historyOf(counts: readonly number[], capacity?: number): SampleHistory {
  const history = new SampleHistory(capacity);
  counts.forEach((count, index) => {
    history.add(sampleAt(index * 1000, count));
  });
  return history;
}

describe('the history of samples', () => {
  it('gives back what was added, oldest first, since a moment', () => {
    const points = historyOf([1, 2, 3]).points(1000, 100);
    expect(points.map(({ at, counts }) => [at, counts[established]])).toEqual([
      [1000, 2],
      [2000, 3],
    ]);
    expect(historyOf([1, 2, 3]).portUse(1000)).toEqual([
      { at: 1000, used: 2 },
      { at: 2000, used: 3 },
    ]);
  });

  it('forgets the oldest when it is full', () => {
    const points = historyOf([1, 2, 3, 4, 5], 3).points(0, 100);
    expect(points.map(({ counts }) => counts[established])).toEqual([3, 4, 5]);
  });

  it('shows the peak where samples share a point, and no more points than asked for', () => {
    const points = historyOf([0, 0, 0, 9, 0, 0, 0, 0]).points(0, 2);
    expect(points.length).toBeLessThanOrEqual(2);
    expect(points.map(({ counts }) => counts[established])).toContain(9);
  });

  it('keeps a point’s samples together while time goes on', () => {
    const counts = Array.from({ length: 400 }, (_, index) => (index * 7919) % 50);
    const early = historyOf(counts.slice(0, 399)).points(100_000, 120);
    const late = historyOf(counts).points(100_000, 120);
    expect(late.slice(0, early.length - 1)).toEqual(early.slice(0, -1));
  });

  it('holds an hour of a sample each second', () => {
    expect(historyCapacity).toBe(3600);
  });

  it('knows of no ports where no range was known', () => {
    const history = new SampleHistory(3);
    history.add(connectionSample([], null, 0));
    expect(history.portUse(0)).toEqual([]);
  });
});
