/** Rows on a page of the table. */
export const pageRows = 100;

/** Seconds over which the states are shown: a minute to the hour that is kept. */
export const historySpans = [60, 600, 3600] as const;
export type HistorySpan = (typeof historySpans)[number];

/** Points of the chart. */
export const mostPoints = 120;
