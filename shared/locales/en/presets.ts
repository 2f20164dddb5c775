import type { PresetId } from '../../catalogue/presets';
import type { Preset } from '../../domain/preset';

interface PresetText {
  readonly title: string;
  /** One line. */
  readonly summary: string;
  readonly description: string;
  /** What to know before it is applied. */
  readonly caution: string;
}

/** The sets of values that TCPilot brings along. Keys under `texts` are the presets' ids. */
export const presets = {
  audiences: {
    'load-tester': 'For performance testers',
    administrator: 'For administrators of servers',
    everybody: 'For everybody',
  },
  texts: {
    'load-test-client': {
      title: 'Load-test client',
      summary: 'Opens many more connections per second before the ports run out.',
      description:
        'Every connection that this machine closes keeps its local port for a while, in the state TIME_WAIT. A test tool that opens short connections uses the ports up faster than they come back, and then fails with “Address already in use” or “No buffer space available”. This shortens the wait to 30 seconds and lets outgoing connections use ports 10000 to 65535 instead of 49152 to 65535. On XP and Server 2003 MaxUserPort does the same.',
      caution:
        'Services that listen above port 9999 may lose their port to an outgoing connection; ports that something listens on are shown beforehand. The ranges act at once, TIME_WAIT after a restart. Reusing connections in the test tool helps more than any of this.',
    },
    'widest-range': {
      title: 'Widest range',
      summary: 'The same with every port that netsh can give away.',
      description:
        'As Load-test client, but from port 1025 on: 64511 ports. For machines that generate load and do nothing else.',
      caution:
        'Any service that starts later may find its port taken: databases, web servers, RDP, RPC. Never on a domain controller, a cluster node or an Exchange server.',
    },
    server: {
      title: 'Server with many short connections',
      summary: 'What the guides advise for servers, as far as this Windows still honours it.',
      description:
        'Connections that the server closes leave TIME_WAIT after 30 seconds, and clients that vanished are found after half an hour on sockets with keep-alive. On Server 2003 the dynamic backlog of Winsock comes with it; later versions have no use for those values, so they are cleared.',
      caution:
        'A server accepts all its connections on one port and does not run out of ports by them. Measure first whether TIME_WAIT is your problem at all. Security baselines may set KeepAliveTime by policy.',
    },
    'low-latency': {
      title: 'Low latency',
      summary: 'Acknowledges every segment at once on the adapters that you choose.',
      description:
        'Sets TcpAckFrequency to 1, which removes the delayed acknowledgement. It helps programs that send a small message and wait for the answer before they send the next one.',
      caution:
        'More packets and more processor time for all TCP connections on these adapters. Microsoft advises to study the environment first. When it takes effect is not documented.',
    },
    'windows-defaults': {
      title: 'Windows defaults',
      summary: 'Everything that TCPilot can set, as Windows ships it.',
      description:
        'Deletes each registry value that TCPilot knows, known misspellings among them, and resets the port ranges and TCP settings of netsh to their documented defaults. It is not an undo: what TCPilot wrote is taken back exactly under History.',
      caution:
        'Values that another product or a policy created are deleted as well. Exchange, for one, sets two of them.',
    },
    'as-the-guides-say': {
      title: 'As the guides say',
      summary: 'Every figure of the guides, word for word, beside what Windows makes of it.',
      description:
        'For comparison. It shows which of the advice on the web your Windows honours, which it ignores, and which has been replaced.',
      caution:
        'Not meant to be applied. Most of it does nothing on Windows 10 and 11, MaxUserPort moves the port range in an unexpected way, and 62420 is not the multiple of 1460 that the guides take it for.',
    },
  },
} as const satisfies {
  readonly audiences: Readonly<Record<Preset['audience'], string>>;
  readonly texts: Readonly<Record<PresetId, PresetText>>;
};
