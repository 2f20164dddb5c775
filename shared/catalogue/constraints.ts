import type { Constraint } from '../domain/constraint';
import { vistaAndLater } from './byFamily';
import { registryGuides } from './guides';

/** Bits of Tcp1323Opts (KB224829). */
const scalingBit = 1;
const timestampsBit = 2;

/** What the maximum segment size on Ethernet leaves for data, without and with the 12 bytes of timestamps. */
const ethernetMss = 1460;
const ethernetMssWithTimestamps = 1448;

/** Without window scaling the window field has 16 bits. */
const largestUnscaledWindow = 65_535;

/** Every rule between values of the catalogue. Ranges of single values are the parameters' own. */
export const constraints = [
  {
    id: 'backlog-min-le-max',
    rule: { kind: 'less-or-equal', lesser: 'MinimumDynamicBacklog', greater: 'MaximumDynamicBacklog' },
    severity: 'error',
    reportedAsFinding: true,
    evidence: 'inferred',
    sources: ['KB142641'],
  },
  {
    id: 'backlog-needs-enable',
    rule: {
      kind: 'needs-value',
      members: ['MinimumDynamicBacklog', 'MaximumDynamicBacklog', 'DynamicBacklogGrowthDelta'],
      needed: 'EnableDynamicBacklog',
      value: 1,
    },
    severity: 'warning',
    reportedAsFinding: true,
    evidence: 'microsoft',
    sources: ['KB142641'],
  },
  {
    id: 'window-needs-scaling',
    rule: {
      kind: 'needs-bit',
      member: 'TcpWindowSize',
      above: largestUnscaledWindow,
      flags: 'Tcp1323Opts',
      mask: scalingBit,
    },
    severity: 'error',
    reportedAsFinding: true,
    evidence: 'microsoft',
    sources: ['W2K-WIN', 'KB263088', 'KB224829'],
  },
  {
    id: 'global-window-needs-scaling',
    rule: {
      kind: 'needs-bit',
      member: 'GlobalMaxTcpWindowSize',
      above: largestUnscaledWindow,
      flags: 'Tcp1323Opts',
      mask: scalingBit,
    },
    severity: 'error',
    reportedAsFinding: true,
    evidence: 'microsoft',
    sources: ['W2K-WIN', 'KB263088', 'KB224829'],
  },
  {
    id: 'window-multiple-of-mss',
    rule: {
      kind: 'multiple-of',
      member: 'TcpWindowSize',
      factor: ethernetMss,
      flags: 'Tcp1323Opts',
      mask: timestampsBit,
      factorIfSet: ethernetMssWithTimestamps,
    },
    severity: 'warning',
    reportedAsFinding: true,
    evidence: 'microsoft',
    sources: ['W2K3-WIN', 'KB263088', 'RFC7323'],
  },
  {
    id: 'hash-table-power-of-two',
    rule: { kind: 'power-of-two', member: 'MaxHashTableSize' },
    severity: 'warning',
    reportedAsFinding: true,
    evidence: 'microsoft',
    sources: ['KB151418'],
  },
  {
    id: 'partitions-power-of-two',
    rule: { kind: 'power-of-two', member: 'NumTcbTablePartitions' },
    severity: 'warning',
    reportedAsFinding: true,
    // Nobody but the guides says so.
    evidence: 'folklore',
    sources: [],
    guides: registryGuides,
  },
  {
    id: 'max-user-port-with-netsh-range',
    rule: {
      kind: 'not-both-present',
      member: 'MaxUserPort',
      others: ['DynamicPortRange.ipv4.tcp', 'DynamicPortRange.ipv6.tcp'],
    },
    severity: 'warning',
    families: vistaAndLater,
    // That MaxUserPort moves the range is a finding of its own.
    reportedAsFinding: false,
    evidence: 'third-party-measured',
    sources: ['NMAP3499', 'RUNNER1442', 'KB929851'],
  },
  {
    id: 'keep-alive-interval-below-time',
    rule: { kind: 'less-than', lesser: 'KeepAliveInterval', greater: 'KeepAliveTime' },
    severity: 'warning',
    reportedAsFinding: true,
    evidence: 'inferred',
    sources: ['SOKEEPALIVE'],
  },
] as const satisfies readonly Constraint[];

export type ConstraintId = (typeof constraints)[number]['id'];
