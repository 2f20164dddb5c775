import type { portRangeParameters } from '../../../catalogue/parameters/portRanges';
import type { ParameterText } from '../../parameterText';

const rangeNote =
  'netsh documents a start of 1025 or more, at least 255 ports and an end of at most 65535; the PowerShell page lets the start be 1-65535. Some machines show a start of 1024, which netsh lists but does not take back.';
const defaultNote =
  '49152-65535 is the block that no service is ever assigned (RFC 6335). XP and Server 2003 have no such setting: there the range ended at MaxUserPort.';
const effectNote =
  'At once, and it survives a restart. Connections that exist keep their port. Microsoft offers the command for the case that a restart is impractical.';
const xpNote = 'There is no such netsh command; use MaxUserPort.';
const defaultsReason = 'The range that Windows has had since Vista.';

function tcpRangeText(ip: string, own: Partial<ParameterText>) {
  return {
    summary: `The local ports that outgoing TCP connections over ${ip} take.`,
    description: `Every outgoing connection needs a local port, and Windows takes it from this block. The port stays taken while the connection is open and, if this machine closed it, during TIME_WAIT. When the block is used up, connect() fails with WSAENOBUFS (10055) or WSAEADDRINUSE (10048), in Java "No buffer space available" or "Address already in use: connect". More ports raise the limit of new connections per second in proportion. A server that only accepts connections does not need them; a proxy or an application server that calls a back end does. The range for ${ip} and the one for the other IP version may move together: Microsoft's pages differ, so both are read back after a change.`,
    risk: `A low start puts ports of services into the block: an outgoing connection can take a port before the service that wants it starts, and firewall rules for RPC that allow 49152-65535 no longer fit. Reserve such ports, or start above them. Hyper-V, WSL and containers reserve blocks inside the range ("netsh int ${ip.toLowerCase()} show excludedportrange protocol=tcp"); WSL2 mirrored networking wants 4096 free ports in a row. A range set while a container image is built is not kept.`,
    rangeNote,
    defaultNote,
    effectNote,
    applicabilityNotes: { xp_2003: xpNote },
    recommendationReasons: {
      'load-test-client':
        '55536 ports from 10000 on give 3.4 times as many connections per second as the default and leave 1025-9999 to services. With TcpTimedWaitDelay 30 that is about 1851 new connections per second to one target.',
      'windows-defaults': defaultsReason,
    },
    ...own,
  } satisfies ParameterText;
}

function udpRangeText(ip: string) {
  return {
    summary: `The local ports that UDP sockets over ${ip} take when a program names none.`,
    description: `DNS queries, QUIC (HTTP/3), syslog and other datagrams leave from a port of this block. UDP knows no TIME_WAIT: a port is free as soon as the socket is closed, so running out means that something keeps thousands of sockets open. TCP load tests do not need it changed; a test of HTTP/3 or DNS may. A block that is large and random also makes DNS answers harder to forge.`,
    risk: `A low start can take ports that UDP services want later, and a small block makes port numbers easier to guess. Hyper-V, WSL and containers reserve blocks ("netsh int ${ip.toLowerCase()} show excludedportrange protocol=udp"). A range set while a container image is built is not kept.`,
    rangeNote,
    defaultNote,
    effectNote,
    applicabilityNotes: { xp_2003: xpNote },
    recommendationReasons: { 'windows-defaults': defaultsReason },
  } satisfies ParameterText;
}

export const portRangeTexts = {
  'DynamicPortRange.ipv4.tcp': tcpRangeText('IPv4', {
    guideNotes: [
      'The guide asks for a restart after the command. None is needed: the new range acts at once.',
      '1025 + 58976 ports end at 60000. That is the range of an Exchange server, not the largest one, which would be 1025 + 64511.',
      'The guide also sets 300 ports, in order to reproduce the error. Do not copy that line.',
      'It says that systems usually hand out ports from 1024 on; for Windows that has not been so since Vista.',
    ],
  }),
  'DynamicPortRange.ipv4.udp': udpRangeText('IPv4'),
  'DynamicPortRange.ipv6.tcp': tcpRangeText('IPv6', {}),
  'DynamicPortRange.ipv6.udp': udpRangeText('IPv6'),
} satisfies Record<(typeof portRangeParameters)[number]['id'], ParameterText>;
