/** Ports in use at a moment. */
export interface PortUsePoint {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly used: number;
}

export type ExhaustionForecast =
  /** Too little has been seen, or the range is not known. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'exhausted' }
  /** The number of used ports does not grow, or so slowly that an hour would not suffice. */
  | { readonly kind: 'steady' }
  | { readonly kind: 'growing'; readonly portsPerSecond: number; readonly seconds: number };

/** What counts as the present rate: the last seconds, long enough to smooth the single sample. */
export const forecastWindowMs = 15_000;
const shortestSpanMs = 2000;
const farthestSeconds = 3600;

/** The slope of a straight line through the points (least squares), per second. */
function growthPerSecond(points: readonly PortUsePoint[]): number {
  const first = points[0]?.at ?? 0;
  const times = points.map(({ at }) => (at - first) / 1000);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanTime = mean(times);
  const meanUsed = mean(points.map(({ used }) => used));
  let covariance = 0;
  let variance = 0;
  points.forEach(({ used }, index) => {
    const offset = (times[index] ?? 0) - meanTime;
    covariance += offset * (used - meanUsed);
    variance += offset ** 2;
  });
  return variance === 0 ? 0 : covariance / variance;
}

/**
 * When the last usable port is gone, if the number of used ports goes on growing as in the last seconds. What leaves
 * TIME_WAIT meanwhile is in that growth already.
 *
 * @param points oldest first
 * @param usable null where the range is not known
 */
export function exhaustionForecast(
  points: readonly PortUsePoint[],
  usable: number | null,
): ExhaustionForecast {
  const last = points.at(-1);
  if (usable === null || last === undefined) return { kind: 'unknown' };
  const free = usable - last.used;
  if (free <= 0) return { kind: 'exhausted' };
  const recent = points.filter(({ at }) => last.at - at <= forecastWindowMs);
  const span = last.at - (recent[0]?.at ?? last.at);
  if (recent.length < 3 || span < shortestSpanMs) return { kind: 'unknown' };
  const portsPerSecond = growthPerSecond(recent);
  const seconds = free / portsPerSecond;
  return portsPerSecond <= 0 || seconds > farthestSeconds
    ? { kind: 'steady' }
    : { kind: 'growing', portsPerSecond, seconds };
}
