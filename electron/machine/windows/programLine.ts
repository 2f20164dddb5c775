import pLimit from 'p-limit';

/** Programs of Windows at once, whoever asks for them; a scan needs six. */
export const mostProgramsAtOnce = 8;

const line = pLimit(mostProgramsAtOnce);

/**
 * Starts a program when it is its turn: first come, first served. A page that asks a thousand times waits in the line,
 * where it would have a thousand processes started with our rights.
 */
export function inLine<T>(start: () => Promise<T>): Promise<T> {
  return line(start);
}
