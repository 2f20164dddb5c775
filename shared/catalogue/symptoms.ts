import type { Advice, AdviceId, Symptom } from '../domain/symptom';

/**
 * Fewer connections first, then more of what they use up: the order in which Microsoft's pages put it. Tuning
 * stands behind knowing who holds the ports, since no range is wide enough for a leak.
 */
const againstExhaustion = [
  'find-the-holder',
  'reuse-connections',
  'more-source-addresses',
  'more-remote-endpoints',
  'widen-port-range',
  'shorten-time-wait',
] as const satisfies readonly AdviceId[];

/** The errors and events that people bring, and what they mean on Windows. */
export const symptoms = [
  {
    id: 'wsaenobufs',
    kind: 'winsock',
    code: 10055,
    name: 'WSAENOBUFS',
    posixName: 'ENOBUFS',
    dotnetName: 'NoBufferSpaceAvailable',
    // Binding to port 0 takes an ephemeral port as connecting does.
    verdictByCall: { connect: 'port-exhaustion', bind: 'port-exhaustion', listen: 'port-exhaustion' },
    verdictWithoutCall: 'port-exhaustion',
    causes: ['time-wait-fills-range', 'bound-or-leaked-sockets', 'narrow-range', 'nonpaged-pool'],
    advice: [...againstExhaustion, 'check-nonpaged-pool'],
    sources: ['KB196271', 'CONNECT', 'WSAERRORS', 'DOTNET48219', 'ATLASSIAN', 'PORTEXH'],
  },
  {
    id: 'wsaeaddrinuse',
    kind: 'winsock',
    code: 10048,
    name: 'WSAEADDRINUSE',
    posixName: 'EADDRINUSE',
    dotnetName: 'AddressAlreadyInUse',
    verdictByCall: { connect: 'port-exhaustion', bind: 'port-in-use', listen: 'port-in-use' },
    verdictWithoutCall: 'unknown',
    causes: [
      'four-tuple-in-time-wait',
      'time-wait-fills-range',
      'bind-conflict-at-connect',
      'another-listener',
      'restarted-too-soon',
    ],
    advice: [...againstExhaustion, 'find-the-listener', 'use-another-port'],
    sources: [
      'KB4227',
      'CONNECT',
      'WSAERRORS',
      'SMARTPORT',
      'RFC6191',
      'AGILELOAD',
      'TIBCO',
      'CSDNJMETER',
      'DGORTI',
    ],
  },
  {
    id: 'wsaeacces',
    kind: 'winsock',
    code: 10013,
    name: 'WSAEACCES',
    posixName: 'EACCES',
    dotnetName: 'AccessDenied',
    verdictByCall: { connect: 'unknown', bind: 'range-excluded', listen: 'range-excluded' },
    verdictWithoutCall: 'unknown',
    causes: ['excluded-port-range', 'exclusive-address-use', 'security-software'],
    advice: ['list-excluded-ranges', 'use-another-port', 'find-the-listener', 'check-security-software'],
    sources: ['WSAERRORS', 'DOCKER3171', 'WSL5306'],
  },
  {
    id: 'wsaeaddrnotavail',
    kind: 'winsock',
    code: 10049,
    name: 'WSAEADDRNOTAVAIL',
    posixName: 'EADDRNOTAVAIL',
    dotnetName: 'AddressNotAvailable',
    // The code of exhaustion on Linux, not on Windows.
    verdictByCall: { connect: 'unknown', bind: 'unknown', listen: 'unknown' },
    verdictWithoutCall: 'unknown',
    causes: ['invalid-remote-address', 'address-not-local'],
    advice: ['check-remote-address', 'check-local-address'],
    sources: ['CONNECT', 'WSAERRORS'],
  },
  {
    id: 'event-4227',
    kind: 'event',
    eventId: 4227,
    name: 'EVENT_TCPIP_TCP_TIME_WAIT_COLLISION',
    verdict: 'port-exhaustion',
    causes: ['four-tuple-in-time-wait', 'time-wait-fills-range'],
    advice: againstExhaustion,
    sources: ['EV2008', 'NETEVENT', 'KB4227', 'PORTEXH', 'SMARTPORT'],
  },
  {
    id: 'event-4231',
    kind: 'event',
    eventId: 4231,
    name: null,
    verdict: 'port-exhaustion',
    causes: ['time-wait-fills-range', 'bound-or-leaked-sockets', 'narrow-range'],
    advice: againstExhaustion,
    sources: ['BORNCITY', 'PORTEXH'],
  },
  {
    id: 'event-4226',
    kind: 'event',
    eventId: 4226,
    name: null,
    verdict: 'unknown',
    causes: ['half-open-limit'],
    advice: ['open-connections-slower', 'check-remote-address'],
    sources: ['SMALLVOID'],
  },
] as const satisfies readonly Symptom[];

/** What each piece of advice rests on. */
export const adviceById = {
  'find-the-holder': { parameters: [], sources: ['PORTEXH'] },
  'reuse-connections': { parameters: [], sources: ['GATLING', 'AGILELOAD', 'DGORTI'] },
  'more-source-addresses': { parameters: [], sources: ['SOPORTSCAL'] },
  // Windows lets outgoing connections to different endpoints share a port only within its auto-reuse range.
  'more-remote-endpoints': {
    parameters: [],
    sources: [
      'SETNETTCP',
      'SOLSOCKET',
      'DOTNET109141',
      'DOTNET54903',
      'COREFX4887',
      'VIRTCLIENT',
      'PSDOCS1791',
    ],
  },
  'widen-port-range': {
    parameters: ['DynamicPortRange.ipv4.tcp', 'DynamicPortRange.ipv6.tcp', 'MaxUserPort'],
    sources: ['PORTEXH', 'KB929851', 'KB196271', 'ORACLEATG'],
  },
  'shorten-time-wait': { parameters: ['TcpTimedWaitDelay'], sources: ['PORTEXH', 'BIZTALK'] },
  'check-nonpaged-pool': { parameters: [], sources: ['WSAERRORS', 'CONNECT'] },
  'find-the-listener': { parameters: [], sources: ['WSAERRORS'] },
  'use-another-port': { parameters: [], sources: ['WSAERRORS'] },
  'list-excluded-ranges': { parameters: [], sources: ['NETSH', 'WSL5306', 'DOCKER3171', 'CAOMINGJUN'] },
  'check-security-software': { parameters: [], sources: ['WSAERRORS'] },
  'check-remote-address': { parameters: [], sources: ['CONNECT'] },
  'check-local-address': { parameters: [], sources: ['WSAERRORS'] },
  'open-connections-slower': {
    parameters: ['EnableConnectionRateLimiting'],
    sources: ['SMALLVOID'],
  },
  'close-the-leak': { parameters: [], sources: ['PORTEXH'] },
  'prove-it': { parameters: [], sources: ['ORACLEATG'] },
  'read-the-error': { parameters: [], sources: ['WSAERRORS'] },
} as const satisfies Record<AdviceId, Advice>;
