import type { backlogParameters } from '../../../catalogue/parameters/backlog';
import type { ParameterText } from '../../parameterText';

const goneSince2008 =
  'Removed from AFD with Server 2008, according to a Microsoft engineer who reviewed the source. Protection against SYN floods is built in, and the length of the queue is up to the application (listen backlog).';

const sharedBacklogText = {
  effectNote: 'A restart is assumed; KB 142641 does not say.',
  applicabilityNotes: {
    xp_2003: 'From an NT 3.51 hotfix up to Server 2003. Install KB 951162 on Server 2003 first.',
    vista_7_2008r2: goneSince2008,
    win8_2012r2: goneSince2008,
    win10_11_2016_2025: `${goneSince2008} A boot trace of Windows 11 24H2 shows 28 other AFD values being read and none of these four.`,
  },
} satisfies Partial<ParameterText>;

const elsewhereGuideNotes = [
  'The guides offer it for Windows 7 and server versions in general; it is gone since Vista / Server 2008.',
  'They leave out that the application itself must ask for a listen() backlog larger than MinimumDynamicBacklog (KB 142641).',
];

const recommendationReasons = {
  'load-test-client': 'Concerns servers only: a client accepts no connections.',
  server:
    'On XP and Server 2003 the figures of the guides for a server with many short connections; on later versions it should not exist, because nothing reads it.',
  'windows-defaults': 'Windows does not create the value.',
};

export const backlogTexts = {
  EnableDynamicBacklog: {
    ...sharedBacklogText,
    summary: 'Switches on the dynamic backlog of Winsock (AFD) on NT 4 to Server 2003.',
    description:
      'A server socket keeps finished and half-open connections that wait to be accepted in a queue. With the dynamic backlog, AFD adds free connection objects to the queue when a burst or a SYN flood uses them up. It works only for applications that ask for a listen() backlog larger than MinimumDynamicBacklog, and only together with the other three values.',
    risk: 'By itself little: it is the switch for the other three. Without the fix KB 951162 the dynamic backlog can exhaust the nonpaged pool of Server 2003.',
    valueLabels: { 0: 'off', 1: 'on' },
    guideNotes: elsewhereGuideNotes,
    recommendationReasons,
  },
  MinimumDynamicBacklog: {
    ...sharedBacklogText,
    summary: 'Below how many free connections AFD adds more to the queue of a listening socket.',
    description:
      'If fewer free connection objects than this are left on a listening socket, a thread is queued that creates DynamicBacklogGrowthDelta more. KB 142641 suggests 20 for a system under heavy attack.',
    risk: 'Too large a value lowers performance, because the extra work starts whenever fewer free connections are left. It must not exceed MaximumDynamicBacklog.',
    guideNotes: ['The guides set 128; Microsoft suggests 20 under heavy attack.', ...elsewhereGuideNotes],
    recommendationReasons,
  },
  MaximumDynamicBacklog: {
    ...sharedBacklogText,
    summary: 'How many free and half-open connections together a listening socket may hold.',
    description:
      'AFD stops growing the queue of a listening socket when free connections and those in SYN_RECEIVED together reach this number. KB 142641 ties the ceiling to memory: at most 5000 for each 32 MB.',
    risk: 'Too large a value exhausts the nonpaged pool during an attack, and with it the whole system; before KB 951162 the growth could jump straight to this value.',
    guideNotes: [
      'The guides set 2048, and 1024 or more for busy servers; Microsoft gives no fixed figure but a ceiling of 5000 per 32 MB of memory.',
      ...elsewhereGuideNotes,
    ],
    recommendationReasons,
  },
  DynamicBacklogGrowthDelta: {
    ...sharedBacklogText,
    summary: 'How many free connections AFD adds at a time.',
    description:
      'When fewer than MinimumDynamicBacklog free connections are left, this many are created at once. KB 142641 suggests 10.',
    risk: 'A large value can cause explosive allocation of memory during an attack.',
    guideNotes: ['The guides set 128; Microsoft suggests 10.', ...elsewhereGuideNotes],
    recommendationReasons,
  },
  SynAttackProtect: {
    summary: 'Protection against SYN floods on Windows 2000 and Server 2003.',
    description:
      'Under attack Windows gives up half-open connections sooner and postpones the allocation of resources until the handshake is complete. On Server 2003 it needs TcpMaxConnectResponseRetransmissions of at least 2. Since Vista the protection is always on, with thresholds computed from processors and memory, and neither the registry nor netsh changes it.',
    risk: 'Since Vista it has no effect; hardening checklists that still ask for it ask for a placebo.',
    rangeNote:
      'KB 142641 (NT 4, 2000) describes 0, 1 and 2; the Windows 2000 and Server 2003 reference 0 and 1.',
    defaultNote:
      'The registry reference prints 0; a Microsoft engineer writes that it is on by default since Server 2003 SP1.',
    effectNote: 'Needs a restart (KB 314053 asks for one after any change to these values on XP).',
    applicabilityNotes: {
      xp_2003: 'Needs TcpMaxConnectResponseRetransmissions of at least 2.',
      vista_7_2008r2: 'Always on; thresholds come from processor count and memory. Not configurable.',
      win8_2012r2: 'Always on and not configurable.',
      win10_11_2016_2025:
        "Inferred: the engineer's post covers up to 8.1 / 2012 R2, and nothing newer contradicts it.",
    },
    valueLabels: { 0: 'off', 1: 'on', 2: 'on, strictest (NT 4 and 2000)' },
    recommendationReasons: {
      'load-test-client': 'Concerns servers only, and is built in since Vista.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
  EnableConnectionRateLimiting: {
    summary: 'Brings the limit on half-open outgoing connections of early Vista back.',
    description:
      'XP SP2 and Vista before SP2 allowed 10 outgoing connection attempts at a time that were not answered yet; more waited, and event 4226 was logged. Vista SP2 removed the limit, and this value, 1, brings it back. It explains why an old machine slows down a port scan or a load test, and it is never needed to speed one up.',
    risk: '1 throttles a load generator and every other program that opens many connections at once.',
    defaultNote: 'From a third party; the limit is off from Vista SP2 on.',
    applicabilityNotes: {
      xp_2003: 'The limit of 10 in XP SP2 is fixed; look for event 4226 in the System log.',
      vista_7_2008r2: 'Vista SP2 and later: 1 brings the limit back (KB 969710, as quoted by a third party).',
      win8_2012r2: 'Not documented.',
      win10_11_2016_2025: 'Not documented.',
    },
    valueLabels: { 0: 'no limit', 1: 'limit on' },
    recommendationReasons: {
      'load-test-client': 'It can only slow a test down.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
} satisfies Record<(typeof backlogParameters)[number]['id'], ParameterText>;
