import type { windowParameters } from '../../../catalogue/parameters/window';
import type { ParameterText } from '../../parameterText';

const notCreated = 'Windows does not create the value.';
const xpRestart = 'Needs a restart (KB 314053 asks for one after any change to these values on XP).';

export const windowTexts = {
  TcpWindowSize: {
    summary: 'A fixed receive window, from the time before autotuning.',
    description:
      'The receive window says how many bytes the other side may send before it has to wait for an acknowledgement; throughput cannot exceed window / round-trip time, so 64 KB at 10 ms is about 52 Mbit/s. On Windows 2000, XP and Server 2003 this value set it. Since Vista the window of each connection is tuned while it runs (receive window autotuning), and this value is not read. It has nothing to do with running out of ports.',
    risk: 'On XP and Server 2003 it overrides a default that adapts to the medium; too small slows every transfer, and above 65535 it needs window scaling (Tcp1323Opts 1 or 3). On Vista and later it has no effect, but it misleads whoever finds it.',
    rangeNote:
      'XP takes at most 65535. Windows 2000 and Server 2003 take up to 0x3FFFFFFF; KB 224829 prints 0x3FFFC000, which is 65535 x 2^14, the most that window scaling can express. It should be a multiple of the MSS: 1460 on Ethernet, 1448 with timestamps.',
    defaultNote:
      'The smallest of 65535, GlobalMaxTcpWindowSize, four times the MSS, and 16384 rounded up to a multiple of the MSS: on Ethernet 17520 (12 x 1460). The page for XP prints 8760 (6 x 1460).',
    defaultConditions: { ethernet: 'on Ethernet' },
    effectNote: 'Needs a restart.',
    applicabilityNotes: {
      vista_7_2008r2: 'Receive window autotuning replaced it; Microsoft lists it as no longer supported.',
      win8_2012r2: 'Ignored, as on Vista.',
      win10_11_2016_2025:
        'Microsoft lists it by name as ignored. Another page, KB 224829, is labelled "Windows 10" and still describes it; its text dates from Windows 2000.',
    },
    guideNotes: [
      '62420 is called the largest multiple of 1460 below 64 KB. It is not a multiple: 62420 / 1460 = 42.75. The largest is 64240 = 44 x 1460.',
      'The range 0-65535 holds for XP alone; Windows 2000 and Server 2003 allow about 1 GB.',
      'The guides recommend it for Windows 7 as well, which ignores it.',
      'With window scaling they recommend 256960; that is a multiple of 1460 (176 times).',
    ],
    recommendationReasons: {
      'load-test-client': 'Ignored since Vista, and a fixed window is no gain for short connections before.',
      'windows-defaults': notCreated,
    },
  },
  GlobalMaxTcpWindowSize: {
    summary: 'The largest receive window that a program could ask for, before autotuning.',
    description:
      'On Windows 2000, XP and Server 2003 it capped the window that a program may request for its sockets; TcpWindowSize set for an adapter went before it. Since Vista autotuning decides.',
    risk: 'Low. A small cap slows transfers over long distances on old systems; since Vista it has no effect.',
    defaultNote: 'Documented for Windows 2000.',
    defaultConditions: { ethernet: 'on Ethernet', 'other-media': 'on other media' },
    effectNote: xpRestart,
    applicabilityNotes: {
      xp_2003:
        'Named on the Server 2003 page of TcpWindowSize, which goes before it where set for an adapter.',
      vista_7_2008r2:
        "Inferred: it is not in Microsoft's list of unsupported values by name, but the page says that the receive window can no longer be set in the registry.",
      win8_2012r2: 'Inferred, as on Vista.',
      win10_11_2016_2025: 'Inferred, as on Vista.',
    },
    recommendationReasons: {
      'load-test-client': 'Has no bearing on ports or TIME_WAIT.',
      'windows-defaults': notCreated,
    },
  },
  Tcp1323Opts: {
    summary: 'Window scaling and timestamps (RFC 1323, now RFC 7323) on XP and Server 2003.',
    description:
      'Bit 0 lets connections use receive windows above 64 KB, bit 1 adds a timestamp to every segment, which gives better round-trip estimates and protects against wrapped sequence numbers. Both are agreed on per connection in the SYN and are independent of each other. Since Vista scaling follows the autotuning level and timestamps have a netsh setting of their own.',
    risk: 'Timestamps cost 12 bytes in every segment. Behind NAT, servers that compare timestamps across clients (old Linux with tcp_tw_recycle) drop the SYN of some of them. Without scaling, long-distance transfers are limited to 64 KB per round trip.',
    effectNote: xpRestart,
    applicabilityNotes: {
      vista_7_2008r2:
        'Inferred: netsh sets both now. Whether the registry value is still read is not documented.',
      win8_2012r2: 'Inferred: netsh and Set-NetTCPSetting set both now.',
      win10_11_2016_2025:
        'Inferred: the documented switch for timestamps is Set-NetTCPSetting or netsh, default off. A boot trace of Windows 11 24H2 does not show the value being read, but that trace is known to be incomplete.',
    },
    valueLabels: {
      0: 'both off',
      1: 'window scaling only',
      2: 'timestamps only',
      3: 'both on',
    },
    guideNotes: [
      "The guides call 0 the default; Microsoft's pages for Windows 2000 and Server 2003 say 3.",
      'They say that scaling works only if both ends use scaling and timestamps, just after saying that it can do without timestamps. The two options are independent.',
      'They name no figure to set; 3 (both on) is what their text amounts to.',
    ],
    recommendationReasons: {
      'load-test-client': 'No effect on ports or TIME_WAIT; replaced by netsh since Vista.',
      'windows-defaults': notCreated,
    },
  },
  SackOpts: {
    summary: 'Selective acknowledgements: after a loss only what is missing is sent again.',
    description:
      'With SACK the receiver names the blocks that did arrive, so several losses in one window are repaired in one round trip. It is on by default where it is documented, and there is no reason to switch it off on a working network.',
    risk: '0 makes recovery from loss slower.',
    effectNote: xpRestart,
    applicabilityNotes: {
      vista_7_2008r2: 'Not documented.',
      win8_2012r2: 'Not documented.',
      win10_11_2016_2025:
        'Not documented. A boot trace of Windows 11 24H2 shows another name being read, TcpSack, which is not documented either.',
    },
    valueLabels: { 0: 'off', 1: 'on' },
    recommendationReasons: {
      'load-test-client': 'On by default where it is documented.',
      'windows-defaults': notCreated,
    },
  },
  EnableWsd: {
    summary:
      'Lets Windows give up window scaling where the network seems not to bear it (window scaling heuristics).',
    description:
      'Some old firewalls and routers mangled the window scale option. With the heuristics on, Windows 7 and 8 could restrict scaling by themselves after bad experience with a network, which showed as an autotuning level that was not the configured one. The Group Policy "Set Window Scaling Heuristics State" writes this value.',
    risk: 'Low. 0 keeps scaling on even where a broken device on the path cannot cope with it.',
    defaultNote: 'The heuristics are on unless changed.',
    applicabilityNotes: {
      xp_2003: 'XP and Server 2003 have no autotuning and no such heuristics.',
      vista_7_2008r2: 'Written by Group Policy; netsh int tcp set heuristics does the same.',
      win8_2012r2: 'Written by Group Policy; netsh int tcp set heuristics does the same.',
      win10_11_2016_2025:
        'The netsh reference says that the heuristic is not used and has no effect. The policy still lists Windows 10.',
    },
    valueLabels: { 0: 'heuristics off', 1: 'heuristics on' },
    recommendationReasons: {
      'load-test-client': 'No effect on ports or TIME_WAIT.',
      'windows-defaults': notCreated,
    },
  },
} satisfies Record<(typeof windowParameters)[number]['id'], ParameterText>;
