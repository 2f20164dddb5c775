import type { keepAliveParameters } from '../../../catalogue/parameters/keepAlive';
import type { ParameterText } from '../../parameterText';

const effectNote = 'Needs a restart (KB 314053 asks for one after any change to these values on XP).';

export const keepAliveTexts = {
  KeepAliveTime: {
    summary: 'How long a connection may be idle before Windows asks whether the other side is still there.',
    description:
      'Only sockets on which the program switched keep-alive on (SO_KEEPALIVE) are probed; without that nothing happens, whatever the value. After this time without traffic a probe goes out, and if probes stay unanswered the connection is dropped. Shorter times find lost clients sooner and keep entries in firewalls and NAT devices alive. It is not HTTP keep-alive, which keeps a connection open for the next request, and it does not free ports in TIME_WAIT.',
    risk: 'Short times add traffic and wake-ups for each idle connection, and may drop connections during a short outage that they would have survived. Security baselines (MSS, CIS) set it by policy, which then writes it again.',
    rangeNote: 'Up to 0xFFFFFFFF, about 49 days.',
    defaultNote: 'Two hours, the least that RFC 1122 allows as a default.',
    effectNote,
    applicabilityNotes: {
      win10_11_2016_2025:
        'Microsoft names it as the system-wide default without limiting it to a version. A program can override it per socket: SIO_KEEPALIVE_VALS, or TCP_KEEPIDLE from Windows 10 1709.',
    },
    guideNotes: [
      'The default agrees with Microsoft. The guides leave out that nothing happens unless the program enables SO_KEEPALIVE.',
      'A lost peer is found after 30 minutes plus the probes: 1810 s with the defaults since Vista.',
    ],
    recommendationReasons: {
      'load-test-client': 'A test client knows when its target is gone; the value frees no ports.',
      server:
        'Connections to clients that vanished are found after half an hour instead of two, on sockets with keep-alive. The figure is the one that the guides give.',
      'windows-defaults': 'Windows does not create the value; two hours hold without it.',
    },
  },
  KeepAliveInterval: {
    summary: 'How long Windows waits for the answer to a keep-alive probe before it sends the next.',
    description:
      'After the first unanswered probe (see KeepAliveTime) another follows at this interval. On XP and Server 2003 TcpMaxDataRetransmissions says how many; since Vista there are 10, and the registry cannot change that. With the defaults a lost peer is found after KeepAliveTime plus about 10 s.',
    risk: 'Low. A very short interval drops connections during a short outage, a long one finds lost peers later. Keep it well below KeepAliveTime.',
    rangeNote: 'Up to 0xFFFFFFFF, about 49 days.',
    effectNote,
    applicabilityNotes: {
      xp_2003: 'As many probes as TcpMaxDataRetransmissions says, 5 by default and at most 255.',
      vista_7_2008r2: '10 probes, fixed.',
      win8_2012r2: '10 probes, fixed.',
      win10_11_2016_2025:
        '10 probes, fixed; from Windows 10 1703 a program can choose per socket (TCP_KEEPCNT).',
    },
    guideNotes: [
      'The default agrees with Microsoft. That a connection is given up after TcpMaxDataRetransmissions probes holds up to Server 2003 only; since Vista it is 10 probes.',
    ],
    recommendationReasons: {
      'load-test-client': 'Frees no ports and speeds nothing up.',
      'windows-defaults': 'Windows does not create the value; 1 s holds without it.',
    },
  },
} satisfies Record<(typeof keepAliveParameters)[number]['id'], ParameterText>;
