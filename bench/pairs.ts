import type { Spread } from './figure';

export interface Paired {
  readonly ours: number;
  readonly against: number;
  readonly ratio: Spread;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

export function spreadOf(values: readonly number[]): Spread {
  return { min: Math.min(...values), median: median(values), max: Math.max(...values) };
}

/**
 * Two measurements in turn, A B A B, so that a machine that grows slower meanwhile slows both. One round goes ahead
 * and does not count.
 */
export async function inPairs(
  rounds: number,
  ours: () => number | Promise<number>,
  against: () => number | Promise<number>,
): Promise<Paired> {
  const pairs: { readonly ours: number; readonly against: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { ours: await ours(), against: await against() };
    if (round > 0) pairs.push(pair);
  }
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    against: median(pairs.map((pair) => pair.against)),
    ratio: spreadOf(pairs.map((pair) => pair.ours / pair.against)),
  };
}

/** Milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
