import type { interfaceParameters } from '../../../catalogue/parameters/interface';
import type { ParameterText } from '../../parameterText';

const restartNote = 'Needs a restart (KB 314053 asks for one after any change to these values on XP).';
const unknownEffectNote =
  'No page says when it takes effect. Restarting the machine, or disabling and enabling the adapter, is what people report.';
const notCreated = 'Windows does not create the value.';

export const interfaceTexts = {
  TcpInitialRtt: {
    summary: 'How long the first SYN of a connection waits for an answer before it is repeated.',
    description:
      'Before anything is known of a path, TCP has to assume a round-trip time. This is that assumption, in milliseconds, for connections over one adapter. Raising it helps on paths that take longer than three seconds, satellite links for example.',
    risk: 'Too low, and connections over slow paths repeat their SYN needlessly; Microsoft supports only values above the default.',
    rangeNote:
      'KB 170359 prints 300 to 65535 milliseconds and says that only raising it is supported, hence 3000 as the minimum here. The Windows 2000 page prints 0 to 0xFFFF with a default of 3, in seconds.',
    defaultNote:
      '3000 milliseconds in KB 170359, the newer page; 3 (seconds) in the Windows 2000 reference. Whoever writes 3 where milliseconds are expected has written an invalid value.',
    effectNote: restartNote,
    applicabilityNotes: {
      xp_2003: 'Only raising it above the default is supported.',
      vista_7_2008r2: 'Set by netsh on Windows 7 / Server 2008 R2 with a hotfix: initialrto.',
      win8_2012r2: 'Set by netsh now: initialrto, 300 to 3000 ms.',
      win10_11_2016_2025:
        'Set by netsh now: initialrto, 300 to 3000 ms. A program can choose for one socket with SIO_TCP_INITIAL_RTO.',
    },
    guideNotes: [
      'The guides create it under Tcpip\\Parameters. It belongs to the adapter, under Tcpip\\Parameters\\Interfaces\\{GUID}; elsewhere it is not read.',
      'They give the default as 3 seconds and no unit for the value. It is entered in milliseconds.',
    ],
    recommendationReasons: {
      'load-test-client': 'Replaced by netsh, and no help against running out of ports.',
      'windows-defaults': notCreated,
    },
  },
  TcpAckFrequency: {
    summary: 'After how many segments received an acknowledgement is sent at the latest.',
    description:
      'Windows holds an acknowledgement back for a moment, hoping to send it along with data or for two segments at once. 1 acknowledges each segment immediately and removes that delay: it helps programs that exchange small messages and wait for each answer, above all where the other side uses the Nagle algorithm. Larger values save acknowledgements on bulk transfers.',
    risk: '1 means more packets and more CPU time for every TCP connection on the adapter. Microsoft advises against changing it without studying the environment. Large values let the sender stall.',
    rangeNote:
      'KB 328890: 0 to 255, where 0 is not valid and is taken as 2. A vendor note prints 1 to 3. RFC 1122 wants an acknowledgement for at least every second full segment.',
    defaultNote:
      'The delay is 200 ms in KB 328890; listings of Windows 10 and 11 show 40 or 10 ms, depending on the template.',
    effectNote: unknownEffectNote,
    applicabilityNotes: {
      xp_2003: 'With the fix KB 815230.',
      vista_7_2008r2: 'Not named by the page, but between versions that are.',
      win8_2012r2: 'Server 2012 R2 is among the versions to which KB 328890 applies.',
      win10_11_2016_2025:
        'KB 328890 applies to Windows 10, and a boot trace of Windows 11 24H2 shows it being read for each adapter. It has no effect in the Interfaces key itself. Server editions also have it per template (DelayedAckFrequency).',
    },
    valueLabels: { 0: 'not valid, taken as 2' },
    guideNotes: [
      'The guides give two ranges in one section: 0 to 255, which is Microsoft’s, and 1 to 13, which was found on no Microsoft page. The same holds for the advice of 5 and 13.',
      'They advise to lower the value for bulk transfers to save acknowledgements; fewer acknowledgements need a larger value.',
      'They set 5 on 100 Mbit/s and 13 on gigabit networks; the English translation says gigabit both times.',
      'What the guides call the value to write is taken here as 13, the figure for gigabit.',
    ],
    recommendationReasons: {
      'load-test-client':
        'Frees no ports. Set 1 only if you measure the latency of small messages and know that the delayed acknowledgement is what you see.',
      'windows-defaults': notCreated,
    },
  },
  TcpDelAckTicks: {
    summary: 'How long an acknowledgement may be held back, in steps of 100 ms.',
    description:
      'The timer of the delayed acknowledgement (see TcpAckFrequency) of one adapter: 2 means 200 ms, 0 no delay, 6 the longest delay of 600 ms.',
    risk: 'Microsoft: not to be changed without careful study. 0 sends an acknowledgement for each segment.',
    effectNote: unknownEffectNote,
    applicabilityNotes: {
      xp_2003: 'Documented for Windows 2000; that XP and Server 2003 read it as well is an inference.',
      win10_11_2016_2025:
        'A boot trace of Windows 11 24H2 shows that the name is read; whether it does anything was not measured. Server editions have the time per template (DelayedAckTimeoutMs).',
    },
    recommendationReasons: {
      'load-test-client': 'Frees no ports, and its effect on today’s Windows is unknown.',
      'windows-defaults': notCreated,
    },
  },
  TcpNoDelay: {
    summary: 'Said to switch off the Nagle algorithm for an adapter. Probably does nothing.',
    description:
      'The Nagle algorithm collects small writes into one segment. On Windows each program switches it off for its own sockets with TCP_NODELAY; many web servers, browsers and test tools do so anyway. A registry value for the Tcpip service is documented nowhere. Microsoft documents the name for Message Queuing alone, under another key.',
    risk: 'None known, beyond the belief that something was gained.',
    rangeNote: 'No Microsoft page documents the value in this key.',
    defaultNote: 'None documented.',
    effectNote: 'Unknown, and doubtful at all.',
    applicabilityNotes: {
      xp_2003: 'Repeated in many guides, documented in none.',
      vista_7_2008r2: 'Repeated in many guides, documented in none.',
      win8_2012r2: 'Repeated in many guides, documented in none.',
      win10_11_2016_2025:
        'A boot trace of Windows 11 24H2 shows TcpAckFrequency and TcpDelAckTicks being read for each adapter, but not this name. The trace is incomplete, so this is a hint and no proof.',
    },
    valueLabels: { 0: 'off', 1: 'on' },
    recommendationReasons: {
      'load-test-client': 'A placebo as far as anybody knows; the test tool sets TCP_NODELAY itself.',
      'windows-defaults': notCreated,
    },
  },
  MTU: {
    summary: 'The largest packet that an adapter sends.',
    description:
      'Overrides what the medium offers (1500 bytes on Ethernet). Useful where a tunnel on the way takes bytes from each packet and path MTU discovery does not work. A value above that of the medium is ignored.',
    risk: 'Too small costs throughput. Too large, or different between neighbours, loses packets without any message: connections open and then hang.',
    rangeNote:
      'KB 314053: from 68 up to the MTU of the medium. TCPilot accepts 576, which every IPv4 host has to take, to 9014, a jumbo frame.',
    defaultNote: '0xFFFFFFFF stands for the MTU of the medium itself.',
    effectNote: restartNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Assumed; netsh sets the same for IPv4 and IPv6 separately.',
      win8_2012r2: 'Assumed; netsh sets the same for IPv4 and IPv6 separately.',
      win10_11_2016_2025:
        'A boot trace of Windows 11 24H2 shows it being read for each adapter; the effect was not measured. netsh sets the same at once.',
    },
    valueLabels: { 4294967295: 'MTU of the medium' },
    recommendationReasons: {
      'load-test-client': 'Has nothing to do with ports; a wrong value would spoil the test.',
      'windows-defaults': notCreated,
    },
  },
} satisfies Record<(typeof interfaceParameters)[number]['id'], ParameterText>;
