import type { SourceId } from '../catalogue/sources';

/** What a message or event comes down to. */
export const verdicts = ['port-exhaustion', 'port-in-use', 'range-excluded', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** The socket calls that an error message may name. */
export const socketCalls = ['connect', 'bind', 'listen'] as const;
export type SocketCall = (typeof socketCalls)[number];

/** What may have led to a symptom. The words are in `shared/locales/<language>/symptoms` under `causes`. */
export type CauseId =
  | 'time-wait-fills-range'
  | 'narrow-range'
  | 'bound-or-leaked-sockets'
  | 'nonpaged-pool'
  | 'four-tuple-in-time-wait'
  | 'bind-conflict-at-connect'
  | 'another-listener'
  | 'restarted-too-soon'
  | 'excluded-port-range'
  | 'exclusive-address-use'
  | 'security-software'
  | 'invalid-remote-address'
  | 'address-not-local'
  | 'half-open-limit';

/** What to do. The words are in `shared/locales/<language>/symptoms` under `advice`. */
export type AdviceId =
  | 'find-the-holder'
  | 'reuse-connections'
  | 'more-source-addresses'
  | 'more-remote-endpoints'
  | 'widen-port-range'
  | 'shorten-time-wait'
  | 'check-nonpaged-pool'
  | 'find-the-listener'
  | 'use-another-port'
  | 'list-excluded-ranges'
  | 'check-security-software'
  | 'check-remote-address'
  | 'check-local-address'
  | 'open-connections-slower'
  | 'close-the-leak'
  | 'prove-it'
  | 'read-the-error';

interface SymptomFacts {
  readonly id: string;
  /** The likeliest first. */
  readonly causes: readonly CauseId[];
  /** In the order in which it is worth doing. */
  readonly advice: readonly AdviceId[];
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** An error of Winsock, in whatever language or runtime it surfaces. */
export interface WinsockSymptom extends SymptomFacts {
  readonly kind: 'winsock';
  readonly code: number;
  /** As in `winsock2.h`. */
  readonly name: string;
  /** As Node and libuv call it. */
  readonly posixName: string;
  /** The member of .NET's `SocketError`. */
  readonly dotnetName: string;
  readonly verdictByCall: Readonly<Record<SocketCall, Verdict>>;
  /** Where the message does not say which call failed. */
  readonly verdictWithoutCall: Verdict;
}

/** An event that the Tcpip provider writes to the System log. */
export interface EventSymptom extends SymptomFacts {
  readonly kind: 'event';
  readonly eventId: number;
  readonly name: string | null;
  readonly verdict: Verdict;
}

export type Symptom = WinsockSymptom | EventSymptom;

/** Where a piece of advice rests, and which parameters carry it out. */
export interface Advice {
  readonly parameters: readonly string[];
  readonly sources: readonly [SourceId, ...SourceId[]];
}
