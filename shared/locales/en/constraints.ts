import type { ConstraintId } from '../../catalogue/constraints';

/** Rules between parameters, a sentence or two each: what must hold and why. Keys are the rules' ids. */
export const constraints = {
  'backlog-min-le-max':
    'MinimumDynamicBacklog must not be larger than MaximumDynamicBacklog: the queue could never grow to the minimum.',
  'backlog-needs-enable':
    'The other three values of the dynamic backlog do nothing unless EnableDynamicBacklog is 1.',
  'window-needs-scaling':
    'A TcpWindowSize above 65535 needs window scaling, which this Tcp1323Opts switches off. Set Tcp1323Opts to 1 or 3, or choose a smaller window.',
  'global-window-needs-scaling':
    'A GlobalMaxTcpWindowSize above 65535 needs window scaling, which this Tcp1323Opts switches off. Set Tcp1323Opts to 1 or 3, or choose a smaller window.',
  'window-multiple-of-mss':
    'TcpWindowSize should be a multiple of the maximum segment size: of 1460 bytes on Ethernet, of 1448 with timestamps. Otherwise the last segment of each window is a short one.',
  'hash-table-power-of-two': 'MaxHashTableSize should be a power of two; Windows rounds any other number up.',
  'partitions-power-of-two':
    'NumTcbTablePartitions should be a power of two, say the guides; Microsoft documents no rule.',
  'max-user-port-with-netsh-range':
    'MaxUserPort and a dynamic port range of netsh set the same ports, and which of the two wins is not documented. Delete MaxUserPort and keep the range.',
  'keep-alive-interval-below-time':
    'KeepAliveInterval should be shorter than KeepAliveTime: probes are repeated faster than idle connections are first asked.',
} as const satisfies Record<ConstraintId, string>;
