import { cutToWidth } from './textTable';

/** What progress needs of stderr. */
export interface ProgressTarget {
  readonly write: (text: string) => unknown;
  /** Null where nobody watches: nothing is ever written then. */
  readonly columns: () => number | null;
}

export interface ProgressLine {
  /** Replaces the line by another; null takes it away. */
  readonly show: (text: string | null) => void;
}

const startOfLine = '\r';
const eraseToEnd = '\u001B[K';
/** Faster than anybody reads, slow enough for a terminal far away. */
const pauseMs = 100;

/** One line on a terminal that says how far a long piece of work is, and is gone when something else is printed. */
export function createProgressLine({ write, columns }: ProgressTarget, now: () => number): ProgressLine {
  let isShown = false;
  let last = Number.NEGATIVE_INFINITY;
  return {
    show(text) {
      const width = columns();
      if (width === null) return;
      if (text === null) {
        if (isShown) write(`${startOfLine}${eraseToEnd}`);
        isShown = false;
        return;
      }
      if (isShown && now() - last < pauseMs) return;
      isShown = true;
      last = now();
      write(`${startOfLine}${cutToWidth(text, width - 1)}${eraseToEnd}`);
    },
  };
}
