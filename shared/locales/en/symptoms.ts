import type { symptoms as catalogued } from '../../catalogue/symptoms';
import type { AdviceId, CauseId, Verdict } from '../../domain/symptom';

/** What errors and events mean, why they happen and what to do. Keys are those of the catalogue's symptoms. */
export const symptoms = {
  verdicts: {
    'port-exhaustion': 'Out of ports',
    'port-in-use': 'The port is taken',
    'range-excluded': 'The port lies in an excluded range',
    unknown: 'Not enough to tell',
  },
  meanings: {
    wsaenobufs:
      'Windows found no local port (or no buffer) for the socket. On a load generator nearly always: the dynamic port range is used up.',
    wsaeaddrinuse:
      'The address is in use. While connecting it means that no free combination of local and remote address was found, since earlier connections still sit in TIME_WAIT. While binding or listening it means that another socket holds the port.',
    wsaeacces:
      'Windows refuses the port. While binding: it lies in a range that Hyper-V, WSL or another component has reserved, or somebody holds it exclusively.',
    wsaeaddrnotavail:
      'The address cannot be used: the remote one is not valid, or the local one does not belong to this machine. On Windows this is not how running out of ports shows; on Linux it is.',
    'event-4227':
      'A connection failed because its local port had been used for the same remote address a moment ago and is still in TIME_WAIT.',
    'event-4231': 'Windows had no free dynamic TCP port left to give.',
    'event-4226':
      'The limit on half-open outgoing connections was reached: 10 on XP SP2 and on Vista before SP2. It slows connecting down, but uses up no ports.',
  },
  causes: {
    'time-wait-fills-range':
      'Short connections that this machine closes first: each keeps its port in TIME_WAIT until the wait is over.',
    'narrow-range': 'The dynamic port range is small, by default or because something changed it.',
    'bound-or-leaked-sockets':
      'A program that does not close its sockets: many connections in CLOSE_WAIT, or ports that are bound and never connected.',
    'nonpaged-pool':
      'The nonpaged pool is exhausted, so that there is no memory for further sockets. Mostly on old 32-bit systems.',
    'four-tuple-in-time-wait':
      'The same local port and the same remote address were connected before, and that connection is still in TIME_WAIT.',
    'bind-conflict-at-connect':
      'A program that binds its local port itself: a conflict with another socket may show only when it connects.',
    'another-listener': 'Another program, or another instance of the same one, already uses the port.',
    'restarted-too-soon': 'The program was restarted while its previous sockets were still open.',
    'excluded-port-range':
      'The port lies in an excluded range. Hyper-V, WSL and containers reserve blocks at start-up, inside the dynamic range, and netstat does not show them.',
    'exclusive-address-use': 'Another program holds the port exclusively (SO_EXCLUSIVEADDRUSE).',
    'security-software': 'A firewall or security product forbids it.',
    'invalid-remote-address': 'The remote address or port is not valid, for example 0.0.0.0 or port 0.',
    'address-not-local':
      'The program binds an address that this machine does not have, or does not have any more.',
    'half-open-limit': 'Many connections at once to hosts that do not answer, on a Windows that limits them.',
  },
  advice: {
    'find-the-holder': {
      title: 'See who holds the ports',
      how: 'Count connections by process and by state before tuning anything: tcpilot connections, netstat -anobq or Get-NetTCPConnection. Many CLOSE_WAIT or bound ports of one program are a leak, which no tuning cures.',
    },
    'reuse-connections': {
      title: 'Open fewer connections',
      how: 'Switch on keep-alive and connection reuse in the test tool or client. Each connection that is not opened needs no port; nothing else helps as much.',
    },
    'more-source-addresses': {
      title: 'Use several local addresses',
      how: 'Let the tool bind its connections to several local addresses (IP spoofing, local addresses). Windows counts the ports per address for programs that ask for it (SO_PORT_SCALABILITY); try it with the tool at hand.',
    },
    'more-remote-endpoints': {
      title: 'Spread over several destinations',
      how: 'Connections to different addresses or ports can share local ports if the auto-reuse range of Windows is set (Set-NetTCPSetting, restart). It does not help towards a single destination.',
    },
    'widen-port-range': {
      title: 'Widen the dynamic port range',
      how: 'Acts at once: the preset Load-test client sets 10000 to 65535. On XP and Server 2003 it is MaxUserPort, with a restart.',
    },
    'shorten-time-wait': {
      title: 'Shorten TIME_WAIT',
      how: 'TcpTimedWaitDelay 30 frees each port after 30 seconds. Needs a restart.',
    },
    'check-nonpaged-pool': {
      title: 'Check the nonpaged pool',
      how: 'If few ports are in use, look at the nonpaged pool in Task Manager (Performance, Memory). A pool that grows steadily points to a driver.',
    },
    'find-the-listener': {
      title: 'Find who uses the port',
      how: 'netstat -ano shows the process id beside the port. Stop that program, or the second instance of yours.',
    },
    'use-another-port': {
      title: 'Use another port',
      how: 'Choose a port outside the dynamic range and outside the excluded ranges.',
    },
    'list-excluded-ranges': {
      title: 'List the excluded ranges',
      how: 'netsh int ipv4 show excludedportrange protocol=tcp. Blocks without an asterisk come and go with restarts; reserve the ports of your services before something else takes them.',
    },
    'check-security-software': {
      title: 'Check firewall and security software',
      how: 'See whether a rule forbids the program or the port.',
    },
    'check-remote-address': {
      title: 'Check the target address',
      how: 'Look at the host name, the address that it resolves to and the port.',
    },
    'check-local-address': {
      title: 'Check the local address',
      how: 'Compare the address that the program binds with those of ipconfig.',
    },
    'open-connections-slower': {
      title: 'Connect more slowly',
      how: 'Let the test ramp up over a longer time. On Vista SP2 and later there is no limit unless EnableConnectionRateLimiting is 1.',
    },
    'close-the-leak': {
      title: 'Have the program close its sockets',
      how: 'Restarting it gives the ports back for now. The cure is in the program: it has to close a connection when the other side has. A wider range only delays the end.',
    },
    'prove-it': {
      title: 'Test what the ports carry',
      how: 'tcpilot prove opens short connections over loopback and says whether the ports last, before and after a change.',
    },
    'read-the-error': {
      title: 'Let TCPilot read the error',
      how: 'Paste what the program printed into Recognise an error, or: tcpilot diagnose FILE. A refused or slow connection has other causes than ports.',
    },
  },
} as const satisfies {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly meanings: Readonly<Record<(typeof catalogued)[number]['id'], string>>;
  readonly causes: Readonly<Record<CauseId, string>>;
  readonly advice: Readonly<Record<AdviceId, { readonly title: string; readonly how: string }>>;
};
