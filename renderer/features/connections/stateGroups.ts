import { connectionStates, type ConnectionState } from '../../../shared/domain/connections/connectionSample';

/** States as the chart draws them: the ones that people look for by themselves, the short-lived ones together. */
export const stateGroups = [
  'ESTABLISHED',
  'TIME_WAIT',
  'CLOSE_WAIT',
  'opening',
  'closing',
  'LISTENING',
  'other',
] as const;
export type StateGroup = (typeof stateGroups)[number];

const groups: Readonly<Record<ConnectionState, StateGroup>> = {
  CLOSED: 'other',
  LISTENING: 'LISTENING',
  SYN_SENT: 'opening',
  SYN_RECEIVED: 'opening',
  ESTABLISHED: 'ESTABLISHED',
  FIN_WAIT_1: 'closing',
  FIN_WAIT_2: 'closing',
  CLOSE_WAIT: 'CLOSE_WAIT',
  CLOSING: 'closing',
  LAST_ACK: 'closing',
  TIME_WAIT: 'TIME_WAIT',
  DELETE_TCB: 'closing',
  BOUND: 'other',
  OTHER: 'other',
};

export function groupOf(state: ConnectionState): StateGroup {
  return groups[state];
}

/** Counts in the order of `connectionStates`, added up by group. */
export function groupCount(counts: readonly number[], group: StateGroup): number {
  return connectionStates.reduce(
    (sum, state, index) => sum + (groups[state] === group ? (counts[index] ?? 0) : 0),
    0,
  );
}
