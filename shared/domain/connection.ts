/** The states of a TCP connection by the names that an English `netstat` prints. */
export const tcpStates = [
  'CLOSED',
  'LISTENING',
  'SYN_SENT',
  'SYN_RECEIVED',
  'ESTABLISHED',
  'FIN_WAIT_1',
  'FIN_WAIT_2',
  'CLOSE_WAIT',
  'CLOSING',
  'LAST_ACK',
  'TIME_WAIT',
  'DELETE_TCB',
  'BOUND',
] as const;
export type TcpState = (typeof tcpStates)[number];

export interface Endpoint {
  /** Without brackets: `::1`, `fe80::1%12`, or a host's name where names were asked for. */
  readonly address: string;
  /** A number, or the service's name (`https`) where names were asked for. */
  readonly port: number | string;
}

/** One socket of a machine, as `netstat` lists it. */
export interface Connection {
  readonly protocol: 'TCP' | 'UDP';
  readonly local: Endpoint;
  /** Null for `*:*`. */
  readonly remote: Endpoint | null;
  /** `OTHER` for a word that is not known; null for UDP, which has no states. */
  readonly state: TcpState | 'OTHER' | null;
  /** Null where it was not printed. */
  readonly pid: number | null;
  /** The program, for example `svchost.exe`; null where it was not printed. */
  readonly process: string | null;
}
