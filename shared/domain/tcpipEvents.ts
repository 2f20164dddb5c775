/** The events of the System log that tell of ports that ran out; what each means is in the catalogue's symptoms. */
export const exhaustionEventIds = [4227, 4231] as const;
export type ExhaustionEventId = (typeof exhaustionEventIds)[number];

/** Hours of the log that are looked at: a test that failed this morning, not one of last week. */
export const eventHours = 24;

export interface EventCount {
  readonly id: ExhaustionEventId;
  readonly count: number;
  /** ISO 8601, of the newest. */
  readonly last: string;
}

export type EventReading =
  | { readonly state: 'read'; readonly counts: readonly EventCount[] }
  /** No log was looked at: a capture holds none, and Linux has none of Windows. */
  | { readonly state: 'not-here' }
  /** The log was asked and did not answer as it should. */
  | { readonly state: 'unreadable' };
