import type { SourceId } from './sources';

/** A value that security baselines write by Group Policy (MSS legacy settings), and write again after a change. */
export interface PolicyBaseline {
  readonly parameterId: string;
  readonly value: number;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** A machine that holds one of these was probably given it by policy; an edit there lasts until the next refresh. */
export const policyBaselines: readonly PolicyBaseline[] = [
  { parameterId: 'KeepAliveTime', value: 300_000, sources: ['CISS22'] },
  { parameterId: 'TcpMaxDataRetransmissions', value: 3, sources: ['CISW10'] },
];
