import type { retransmissionParameters } from '../../../catalogue/parameters/retransmission';
import type { ParameterText } from '../../parameterText';

const effectNote = 'Needs a restart (KB 314053 asks for one after any change to these values on XP).';

export const retransmissionTexts = {
  TcpMaxDataRetransmissions: {
    summary: 'How often an unacknowledged data segment is sent again before the connection is given up.',
    description:
      'Each repetition waits about twice as long as the one before, so the number decides how long a program hangs on a peer that has vanished: a handful of repetitions is some tens of seconds, each further one doubles it. It concerns established connections only; for connecting see the SYN retransmissions. On XP and Server 2003 it is also the number of keep-alive probes.',
    risk: 'Low values drop connections on links that lose packets, or during a short outage. High values leave programs waiting for peers that are gone.',
    rangeNote:
      'The pages allow any DWORD, up to 0xFFFFFFFF. TCPilot accepts up to 255, which is where Windows caps it as the number of keep-alive probes.',
    defaultNote:
      'Documented up to Windows 7 / Server 2008 R2 only. On Windows 10 and 11 about nine retransmissions were counted, which does not fit a default of five.',
    effectNote,
    applicabilityNotes: {
      xp_2003: 'Also sets how many keep-alive probes are sent.',
      vista_7_2008r2: 'KB 170359 names Vista, 7, Server 2008 and 2008 R2.',
      win8_2012r2: 'The Microsoft page ends with Windows 7 / Server 2008 R2.',
      win10_11_2016_2025:
        'Security baselines (CIS) still set it to 3, which does not prove that Windows reads it; the retransmissions counted there do not fit the documented default. The baseline sets a twin under Tcpip6 as well.',
    },
    guideNotes: ['Range and default agree with Microsoft. The guides name no figure to set.'],
    recommendationReasons: {
      'load-test-client':
        'Frees no ports, and on a load generator a changed time-out would only falsify the result.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
  TcpMaxConnectRetransmissions: {
    summary: 'How often the first packet of a connection (SYN) is repeated before connecting fails.',
    description:
      'Decides how long a program waits for a server that does not answer at all. The wait starts at TcpInitialRtt and doubles each time: 3 + 6 + 12 = 21 seconds with the defaults of XP. A server that refuses the connection answers at once and is not affected.',
    risk: 'Fewer repetitions make a single lost packet a failed connection; more make programs wait longer for servers that are down.',
    rangeNote: 'The Server 2003 and 2000 pages say 0 to 255, the XP article up to 0xFFFFFFFF.',
    defaultNote: '2 repetitions after the first try, 21 seconds in all.',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2:
        'Windows 7 and Server 2008 R2 are reported to repeat twice whatever the value says, unless a hotfix adds the netsh setting.',
      win8_2012r2: 'Set by netsh now: maxsynretransmissions, 2 to 8.',
      win10_11_2016_2025:
        'Set by netsh now: maxsynretransmissions, 2 to 8. A listing shows 4, while the netsh page still prints a default of 2.',
    },
    guideNotes: [
      'The guides misspell the name: TcpMaxConnectRetransmisstions. Windows never reads a value of that name; TCPilot looks for it and offers to delete it.',
      'Range and default agree with the Server 2003 page. The guides name no figure to set.',
    ],
    recommendationReasons: {
      'load-test-client': 'It changes when a connection fails, not how many there can be.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
  TcpMaxDupAcks: {
    summary: 'How many duplicate acknowledgements trigger a fast retransmission.',
    description:
      'A receiver that misses a segment repeats its last acknowledgement for each later segment that arrives. After this many repetitions the sender takes the segment for lost and sends it again without waiting for the time-out.',
    risk: '1 resends segments that were merely overtaken by others on the way.',
    effectNote,
    applicabilityNotes: {
      win8_2012r2:
        'KB 224829 lists Server 2012 R2 among the versions to which it applies, but describes Windows 2000.',
      win10_11_2016_2025:
        'Not documented. A boot trace of Windows 11 24H2 does not show the name being read; that trace is known to be incomplete.',
    },
    recommendationReasons: {
      'load-test-client': 'Has nothing to do with ports or with the number of connections.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
} satisfies Record<(typeof retransmissionParameters)[number]['id'], ParameterText>;
