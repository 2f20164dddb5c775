import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a process holds at a moment. */
export interface Held {
  readonly at: number;
  readonly heapBytes: number;
  /** Open files and sockets; only Linux lists them, elsewhere 0. */
  readonly handles: number;
}

/** Node shows it to contexts that are made after the flag was set; a start with the flag does not reach a test's worker. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('Node shows no garbage collector');
  return () => {
    Reflect.apply(collect, undefined, []);
  };
}

const collectGarbage = garbageCollector();

/** After a collection of garbage. */
export function heldNow(at: number): Held {
  collectGarbage();
  const handles = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
  return { at, heapBytes: process.memoryUsage().heapUsed, handles };
}

/** The slope of the straight line that fits best, per step. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Bytes and handles that each step leaves behind, of the second half: the first one fills caches. */
export function leftPerStep(held: readonly Held[]): { readonly bytes: number; readonly handles: number } {
  const settled = held.slice(Math.floor(held.length / 2));
  return {
    bytes: slope(settled.map(({ at, heapBytes }) => [at, heapBytes])),
    handles: slope(settled.map(({ at, handles }) => [at, handles])),
  };
}
