import type { tableParameters } from '../../../catalogue/parameters/tables';
import type { ParameterText } from '../../parameterText';

const notCreated = 'Windows does not create the value.';
const xpRestart = 'Needs a restart (KB 314053 asks for one after any change to these values on XP).';
const noLongerRead =
  'Microsoft lists it by name among the values that Windows since Vista neither supports nor reads.';
const undocumented = 'Not documented; the rewritten network stack probably allocates these blocks as needed.';
const notInTrace =
  'Not documented. A boot trace of Windows 11 24H2 does not show it being read, but that trace is known to be incomplete.';
const placebo = 'Tables do not limit a client: ports and TIME_WAIT do.';

export const tableTexts = {
  MaxHashTableSize: {
    summary: 'How many buckets the table of TCP connections has, on NT 4 to Server 2003.',
    description:
      'Windows finds the control block (TCB) of an incoming segment by a hash table. With many thousands of connections, more buckets made the chains shorter and the search faster. Since Vista the stack sizes the table by itself.',
    risk: 'Some memory on old systems. Since Vista it has no effect: a placebo.',
    rangeNote: 'A power of two; Windows rounds any other number up to the next (513 becomes 1024).',
    defaultNote: 'Documented for NT 4 and repeated by third parties for later versions.',
    effectNote: xpRestart,
    applicabilityNotes: {
      vista_7_2008r2: noLongerRead,
      win8_2012r2: noLongerRead,
      win10_11_2016_2025: noLongerRead,
    },
    guideNotes: [
      'The guides give 1 as the minimum; Microsoft gives 64.',
      'They say that it must be a power of two. Windows rounds up by itself.',
    ],
    recommendationReasons: { 'load-test-client': placebo, 'windows-defaults': notCreated },
  },
  NumTcbTablePartitions: {
    summary: 'Into how many partitions the table of TCP connections is split, on Server 2003.',
    description:
      'Each partition has a lock of its own, so more of them let more processors work on connections at the same time. Since Vista the stack decides by itself.',
    risk: 'None is known. Since Vista it has no effect: a placebo.',
    rangeNote: 'Range and power-of-two rule come from the guides; no Microsoft page with them was found.',
    defaultNote: 'The guides say the number of processors squared; that could not be confirmed.',
    effectNote: xpRestart,
    applicabilityNotes: {
      xp_2003:
        'Inferred: Microsoft lists it as supported up to Server 2003 by saying that it no longer is afterwards.',
      vista_7_2008r2: noLongerRead,
      win8_2012r2: noLongerRead,
      win10_11_2016_2025: noLongerRead,
    },
    guideNotes: [
      '"Four times the cores" is a power of two only if the number of cores is: 6 cores give 24, between 16 and 32. Here it is rounded up, as Windows does with MaxHashTableSize.',
      'The factor of four is repeated as advice from Microsoft, and a blog quotes it from the performance guidelines for Server 2003; the original page was not found.',
    ],
    recommendationReasons: { 'load-test-client': placebo, 'windows-defaults': notCreated },
  },
  MaxFreeTcbs: {
    summary: 'How many spare TCP control blocks NT 4 and Windows 2000 kept.',
    description:
      'The stack kept ready-made control blocks so that opening and closing connections did not allocate memory each time. When more were in use, connections in TIME_WAIT were recycled before their time.',
    risk: 'Too low a number cuts TIME_WAIT short on NT 4 and 2000. On later systems treat it as undocumented rather than as ignored.',
    defaultNote: 'Windows 2000 chose by edition and memory; NT 4 had 1000, from Service Pack 3 on 2000.',
    defaultConditions: {
      'server-64-mb': 'Server with 64 MB of memory or more',
      'server-19-63-mb': 'Server with 19 to 63 MB',
      'server-below-19-mb': 'Server with less than 19 MB',
      'professional-64-mb': 'Professional with 64 MB or more',
      'professional-19-63-mb': 'Professional with 19 to 63 MB',
      'professional-below-19-mb': 'Professional with less than 19 MB',
    },
    effectNote: xpRestart,
    applicabilityNotes: {
      xp_2003: 'Documented for NT 4 and 2000; no page for Server 2003 could be read.',
      vista_7_2008r2: undocumented,
      win8_2012r2: undocumented,
      win10_11_2016_2025: notInTrace,
    },
    guideNotes: [
      'The guides give no range and no figure, and say that it is no longer used for tuning on Windows 2000 Server and Server 2003. Microsoft describes it as the number of control blocks above which those in TIME_WAIT are recycled.',
    ],
    recommendationReasons: { 'load-test-client': placebo, 'windows-defaults': notCreated },
  },
  MaxFreeTWTcbs: {
    summary: 'How many connections may stay in TIME_WAIT before Windows 2000 clears the older ones.',
    description:
      'Above this number, connections that have been in TIME_WAIT for more than 60 s are released early. Only Windows 2000 has it, and Server 2003 with a hotfix.',
    risk: 'Too low a number cuts TIME_WAIT short where it is honoured. On later systems nothing is known of an effect.',
    rangeNote: 'No documented range was found; the editor takes any number but 0.',
    defaultNote: 'From a third party; no Microsoft page with the figure was found.',
    effectNote: xpRestart,
    applicabilityNotes: {
      xp_2003: 'Windows 2000 has it. Server 2003 as released does not: KB 828333 adds it.',
      vista_7_2008r2: undocumented,
      win8_2012r2: undocumented,
      win10_11_2016_2025: notInTrace,
    },
    guideNotes: [
      'The guides say that it became part of Server 2003. KB 828333 says that Server 2003 as released does not support it.',
      'They name no figure, only the rule that waiting for more than 60 s ends by force above it.',
    ],
    recommendationReasons: { 'load-test-client': placebo, 'windows-defaults': notCreated },
  },
} satisfies Record<(typeof tableParameters)[number]['id'], ParameterText>;
