import type { portParameters } from '../../../catalogue/parameters/ports';
import type { ParameterText } from '../../parameterText';
import { portRangeTexts } from './portRanges';

export const portTexts = {
  TcpTimedWaitDelay: {
    summary: 'How long a closed connection stays in TIME_WAIT before its port can be used for it again.',
    description:
      'The side that closes a TCP connection first keeps it in TIME_WAIT, so that late packets of the old connection cannot be taken for packets of a new one. Until then the same local port cannot connect to the same remote address and port again. A client that opens many short connections to one target therefore cannot exceed "dynamic ports divided by this time": 16384 / 120 s, about 136 new connections per second with the documented defaults. The value holds for every connection of the machine, not for one program. It helps a server only where the server closes first; where the client does, TIME_WAIT is on the client.',
    risk: 'Too short a time lets a delayed segment of the old connection reach a new one with the same addresses and ports. 30 s is the least that every Windows documents; 2 to 29 s leave little margin on networks with loss or detours, and no preset uses them. Connections that the remote side closes first are not affected at all.',
    rangeNote:
      'From Windows 8.1 / Server 2012 R2 the documented minimum is 2 s, on one Microsoft page only (the BizTalk guide). Up to Windows 8 / Server 2012 it is 30 s. A Server 2003 page prints 0-300; the other pages of its time say 30.',
    defaultNote:
      "Microsoft's pages disagree. 120 s: KB 314053 for XP and the Server 2003 reference, the BizTalk guide for all later versions; an observation on Server 2019 counts about 120 s. 240 s: the port exhaustion page for Windows 10 (revised 2025) and Server 2003 security guidance; some vendors repeat it. 240 s was the default of NT 4 and Windows 2000. XP and Server 2003 had a separate IPv6 stack that kept 240 s. 60 s is no Windows default: Exchange 2007 and SBS 2008 set-up write it.",
    effectNote: 'Needs a restart of the machine; until then the old time holds.',
    applicabilityNotes: {
      vista_7_2008r2:
        'Honoured. A Microsoft page on BizTalk scripts adds that such registry settings brought no significant gain on Server 2008; that is about throughput, not about how many ports wait.',
      win10_11_2016_2025:
        'The documented range covers "8.1 / 2012 R2 and later"; IBM and Oracle still recommend the value, and a report saw fewer TIME_WAIT entries after a restart. No controlled measurement on Windows 10 or 11 was found, and whether IPv6 connections follow the value is not documented. Measure before and after.',
    },
    guideNotes: [
      'Three guides print the range 0-300 and call 30 the minimum in the same chapter. The 0 stands on a Server 2003 page; the minimum is 30 s, and 2 s from Windows 8.1 / Server 2012 R2 on, which no guide mentions.',
      'The default of 240 s (4 minutes) is that of NT 4 and Windows 2000. For XP, of which one guide speaks, KB 314053 gives 120 s. For Windows 10 Microsoft prints both figures.',
      'One guide spells the name TCPTimeWaitDelay, without the "d" of Timed. Windows does not read a value of that name.',
    ],
    recommendationReasons: {
      'load-test-client':
        'A quarter of the documented 120 s: about 546 instead of 136 new connections per second to one target with the default ports, about 1851 with 55536 ports. HTTP keep-alive gains more where the test allows it.',
      server:
        'A server that closes connections itself gets rid of them four times as fast, and 30 s is the least that every version documents.',
      'windows-defaults': 'Windows does not create the value; without it the built-in time holds.',
    },
  },
  MaxUserPort: {
    summary: 'The last port that Windows hands out to outgoing connections: XP and Server 2003 only.',
    description:
      'On Windows 2000, XP and Server 2003 outgoing connections take their local port from 1024 (or 1025, the pages differ) up to this number: with the default of 5000 that is fewer than 4000 ports, and a busy client fails with WSAENOBUFS (10055). Vista replaced it by the dynamic port range, 49152-65535, which netsh sets. The value is not harmless there: if it exists, Windows 11 was seen to use 1024 up to this number instead of the range.',
    risk: 'On Vista and later it moves the start of the range down to 1024, one below what netsh itself allows, so an outgoing connection can take the port of a service that starts later; WSL2 mirrored networking fails with 0x8007054f. Which of the two wins when a netsh range is stored as well is not documented. Exchange expects 60000 here: ask before deleting it on an Exchange server.',
    rangeNote: '65534 gives ports 1024-65534, that is 64511 of them.',
    defaultNote:
      'KB 196271 counts from port 1024, KB 929851 from 1025: 3977 or 3976 ports. The update MS08-037 brought Server 2003 closer to the behaviour of Vista. On Vista and later Windows does not create the value; Exchange set-up expects 60000.',
    effectNote: 'Needs a restart (KB 196271). That Windows 11 needs one as well is assumed, not confirmed.',
    applicabilityNotes: {
      vista_7_2008r2:
        'Microsoft points to netsh. That a value still acts is inferred: KB 929851 lists 1025-60000 for Exchange 2007 on Server 2008, and Exchange sets MaxUserPort to 60000.',
      win8_2012r2: 'No direct source; the same behaviour as before and after is assumed.',
      win10_11_2016_2025:
        'Replaced by netsh, but it still acts if present: on Windows 11 the value 65534 changed the range from 49152 + 16384 to 1024 + 64511, and a GitHub build image showed the same figures after Visual Studio had been installed. Ranges of 1024 + 13977 with unchanged UDP are also met; their cause is not known.',
    },
    guideNotes: [
      'Range and default are right for Windows 2000, XP and Server 2003. Three guides claim them for Windows 7 too, where Microsoft points to the dynamic port range instead.',
    ],
    recommendationReasons: {
      'load-test-client':
        'On XP and Server 2003 it is the only way to more ports. On Vista and later it should not exist: set the dynamic port range instead.',
      server:
        'On Vista and later it should not exist, because it puts ports of services into the dynamic range.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
  ...portRangeTexts,
  StrictTimeWaitSeqCheck: {
    summary: 'A name from tweak scripts without any documentation.',
    description:
      'Scripts set it together with TcpTimedWaitDelay and claim that the latter has no effect without it. No Microsoft page about it was found, and a report saw TcpTimedWaitDelay act without it. It is listed so that you recognise it when a script or a colleague left it on a machine.',
    risk: 'Its effect, if it has any, is unknown. Do not set what nobody can explain.',
    rangeNote: '0 and 1 are what scripts write; no range is documented.',
    applicabilityNotes: {
      vista_7_2008r2: 'Folklore: claimed by one code reviewer, documented nowhere.',
      win8_2012r2: 'Folklore: claimed by one code reviewer, documented nowhere.',
      win10_11_2016_2025:
        'Folklore: a code reviewer claims that TcpTimedWaitDelay needs it. Another report contradicts that. A boot trace of Windows 11 24H2 does not show it being read, but that trace is known to be incomplete.',
    },
    valueLabels: { 0: 'off', 1: 'on' },
    recommendationReasons: {
      'load-test-client': 'Undocumented, and TcpTimedWaitDelay was seen to work without it.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
  TcpNumConnections: {
    summary: 'An upper limit for the number of TCP connections at the same time.',
    description:
      'Documented for XP: at most so many connections may be open. The default is also the maximum, more than sixteen million, so the value can only lower a limit that nobody meets. It does not cure WSAENOBUFS (10055), though its name suggests it.',
    risk: 'A small number makes connections fail that would otherwise succeed.',
    rangeNote: 'The maximum is 0xFFFFFE.',
    applicabilityNotes: {
      win10_11_2016_2025:
        'Not documented. A boot trace of Windows 11 24H2 does not show it being read, but that trace is known to be incomplete.',
    },
    recommendationReasons: {
      'load-test-client': 'It can only take connections away: the default is the maximum already.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
} satisfies Record<(typeof portParameters)[number]['id'], ParameterText>;
