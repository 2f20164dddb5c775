import type { tcpGlobalParameters } from '../../../catalogue/parameters/tcpGlobals';
import type { ParameterText } from '../../parameterText';

const effectNote =
  'netsh changes the running stack, and new connections use the new value; the page does not say so in words.';
const vistaNotLookedUp =
  'netsh has the TCP settings since Vista; whether it had this option from the start was not looked up.';
const assumed = 'Assumed.';
const switchLabels = {
  disabled: 'off',
  enabled: 'on',
  default: 'back to the default of this Windows (a command, not a value)',
};
const frees = 'Frees no ports; the default serves a load generator well.';
const asDocumented = 'The default that Microsoft documents for Windows 10 and later.';
const unchanged = 'None to speak of as long as it is left alone.';

export const tcpGlobalTexts = {
  'netsh.tcp.global.autotuninglevel': {
    summary: 'How far Windows may enlarge the receive window of a connection by itself.',
    description:
      'Since Vista the receive window grows with the speed and the round-trip time of a connection. This is what replaced TcpWindowSize, GlobalMaxTcpWindowSize and the scaling bit of Tcp1323Opts. The level limits the scale factor: 8 at normal, 4 at restricted, 2 at highlyrestricted, 14 at experimental, none when disabled.',
    risk: 'Disabled caps every connection at one window of 64 KB per round trip: 6.5 MB/s at 10 ms. Experimental is for tests.',
    effectNote,
    applicabilityNotes: { vista_7_2008r2: vistaNotLookedUp },
    valueLabels: {
      disabled: 'no scaling: 64 KB at most',
      highlyrestricted: 'scale factor 2',
      restricted: 'scale factor 4',
      normal: 'scale factor 8 (default)',
      experimental: 'scale factor 14',
    },
    recommendationReasons: {
      'load-test-client':
        'A tuning guide may have switched it off; then large answers arrive slowly and the test measures the client.',
      'windows-defaults': asDocumented,
    },
  },
  'netsh.tcp.global.timestamps': {
    summary: 'Whether segments carry the timestamps of RFC 1323 (today RFC 7323).',
    description:
      'Timestamps let both sides measure the round-trip time with each segment and tell old segments from new ones on very fast connections. They are independent of window scaling. “Allowed” means: only if the other side asks for them.',
    risk: '12 bytes in each segment. Behind some address translators, servers that compare timestamps refuse connections.',
    defaultNote:
      'The netsh page says allowed; the page on socket options and a listing of Windows 10 say off. A Windows without the word “allowed” can only show disabled.',
    effectNote,
    applicabilityNotes: { vista_7_2008r2: vistaNotLookedUp },
    valueLabels: { ...switchLabels, allowed: 'if the other side asks' },
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.ecncapability': {
    summary: 'Whether routers may signal congestion by a mark instead of dropping packets (ECN).',
    description:
      'With Explicit Congestion Notification a congested router marks packets, and the sender slows down without losing any. Both ends and the routers have to take part.',
    risk: 'Old devices on the way may drop connections that offer ECN.',
    defaultNote: 'Listings of Windows 10 and 11 and Microsoft’s own sample output show disabled.',
    effectNote,
    applicabilityNotes: { vista_7_2008r2: vistaNotLookedUp },
    valueLabels: switchLabels,
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.initialrto': {
    summary: 'How long the first SYN of a connection waits for an answer before it is repeated.',
    description:
      'The assumption about the round-trip time before anything was measured, in milliseconds, for the whole machine. Together with the number of SYN retransmissions it decides how long connecting to a silent server takes. It replaced TcpInitialRtt.',
    risk: 'Too low, and connections over slow paths repeat their SYN needlessly.',
    rangeNote: 'PowerShell asks for steps of 10 ms.',
    defaultNote:
      'The netsh page says 3000. Listings of Windows 10 and 11 show 1000, and a measurement found the first repetition after one second, as RFC 6298 has it.',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Windows 7 / Server 2008 R2 with a hotfix; there it can only be lowered.',
    },
    recommendationReasons: { 'windows-defaults': 'The figure that Windows 10 and 11 show.' },
  },
  'netsh.tcp.global.maxsynretransmissions': {
    summary: 'How often the first packet of a connection (SYN) is repeated before connecting fails.',
    description:
      'With the initial time-out it decides how long a program waits for a server that does not answer at all: the wait doubles each time. It replaced TcpMaxConnectRetransmissions.',
    risk: 'Changes when programs report that a server is unreachable.',
    defaultNote:
      'The netsh page says 2. A listing of Windows 10 and 11 shows 4, and 4 repetitions were measured, within 21 seconds in all.',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Windows 7 / Server 2008 R2 with a hotfix; without it the number is fixed at 2.',
    },
    recommendationReasons: { 'windows-defaults': 'The figure that Windows 10 and 11 show.' },
  },
  'netsh.tcp.global.rss': {
    summary: 'Whether incoming packets are spread over several processor cores. Shown only.',
    description:
      'Receive Side Scaling lets an adapter hand connections to different cores. Without it one core does all receiving and limits a fast machine. The adapter has to support it and to have it switched on as well.',
    risk: 'Switched off, the load of receiving falls on a single core.',
    effectNote,
    applicabilityNotes: { vista_7_2008r2: vistaNotLookedUp, win8_2012r2: assumed },
    valueLabels: switchLabels,
    recommendationReasons: {
      'load-test-client':
        'A load generator receives as many packets as it sends; one core for all of them is soon full.',
      'windows-defaults': asDocumented,
    },
  },
  'netsh.tcp.global.rsc': {
    summary: 'Whether an adapter may merge incoming segments before Windows sees them. Shown only.',
    description:
      'Receive Segment Coalescing hands several segments of a connection to Windows as one, which saves processor time on bulk transfers. The adapter has to support it.',
    risk: unchanged,
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Came with Windows 8 / Server 2012.',
      win8_2012r2: assumed,
    },
    valueLabels: switchLabels,
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.nonsackrttresiliency': {
    summary: 'Whether the time-out is more tolerant towards peers without selective acknowledgement.',
    description:
      'For connections whose other side does not offer SACK, Windows can estimate the time-out more cautiously when the round-trip time varies. Peers without SACK are rare today.',
    risk: unchanged,
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Not documented.',
      win8_2012r2: 'A parameter of the PowerShell command of 8.1 / Server 2012 R2.',
    },
    valueLabels: switchLabels,
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.fastopen': {
    summary: 'Whether a repeated connection may carry data in its first packet (TCP Fast Open).',
    description:
      'Saves one round trip when a client connects to a server that it knows. It acts only for programs that ask for it (TCP_FASTOPEN), and only if the server takes part.',
    risk: 'Some firewalls drop a SYN that carries data.',
    defaultNote: 'From Windows 10 1607 on; older builds do not have it.',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Came with Windows 10 1607.',
      win8_2012r2: 'Came with Windows 10 1607.',
      win10_11_2016_2025: 'From Windows 10 1607 on.',
    },
    valueLabels: switchLabels,
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.pacingprofile': {
    summary: 'When segments are spread over time instead of sent in a burst. Shown only.',
    description:
      'Pacing spaces the segments of a window over the round-trip time, which spares the queues on the way. The profile says in which phase of a connection.',
    risk: unchanged,
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Came with a later Windows.',
      win8_2012r2: 'Not documented.',
    },
    valueLabels: {
      off: 'never (default)',
      initialwindow: 'for the first window',
      slowstart: 'during slow start',
      always: 'always',
      default: switchLabels.default,
    },
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.chimney': {
    summary: 'Whether a network adapter takes over whole TCP connections. Deprecated; shown only.',
    description:
      'TCP Chimney Offload moved the work of established connections to the adapter. Microsoft deprecated it with Server 2016; the current netsh syntax no longer has it.',
    risk: 'Microsoft says not to use it.',
    defaultNote: 'Off; deprecated in Server 2016 and gone from the current netsh syntax.',
    effectNote,
    applicabilityNotes: {
      win8_2012r2: assumed,
      win10_11_2016_2025: 'Deprecated; nothing replaces it.',
    },
    valueLabels: { ...switchLabels, automatic: 'left to Windows' },
    recommendationReasons: { 'windows-defaults': asDocumented },
  },
} satisfies Record<(typeof tcpGlobalParameters)[number]['id'], ParameterText>;
