/** The rows of `netsh interface tcp show global` that are read, by the names that `set global` takes. */
export const tcpGlobalOptions = [
  'rss',
  'chimney',
  'autotuninglevel',
  'ecncapability',
  'timestamps',
  'initialrto',
  'rsc',
  'nonsackrttresiliency',
  'maxsynretransmissions',
  'fastopen',
  'pacingprofile',
] as const;
export type TcpGlobalOption = (typeof tcpGlobalOptions)[number];

/** Those and the rows that are known only so that they are not taken for others. */
export const tcpGlobalRows = [
  ...tcpGlobalOptions,
  ...(['netdma', 'dca', 'congestionprovider', 'fastopenfallback', 'hystart', 'prr'] as const),
] as const;
export type TcpGlobalRow = (typeof tcpGlobalRows)[number];

/** A word of netsh's (`enabled`, `normal`), or a number for `initialrto` (ms) and `maxsynretransmissions`. */
export type TcpGlobalValue = string | number;
