import type { ParameterDefinition } from '../../domain/parameter';
import { registryGuides } from '../guides';

/** How often Windows repeats a segment or a SYN that nobody acknowledges. */
export const retransmissionParameters = [
  {
    id: 'TcpMaxDataRetransmissions',
    group: 'retransmission',
    target: { kind: 'registry', service: 'Tcpip', name: 'TcpMaxDataRetransmissions' },
    editable: true,
    unit: 'count',
    // The DWORD may be anything, but as the number of keep-alive probes Windows caps it at 255.
    accepts: { kind: 'number', min: 0, max: 255 },
    documentedRanges: [
      {
        versions: ['win2000', 'xp_2003', 'vista_7_2008r2'],
        min: 0,
        max: 0xffffffff,
        sources: ['KB170359', 'KB314053', 'W2K3-MDR'],
      },
    ],
    defaults: [
      {
        versions: ['win2000', 'xp_2003', 'vista_7_2008r2'],
        value: 5,
        evidence: 'microsoft',
        sources: ['KB170359'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053', 'SOKEEPALIVE'] },
      vista_7_2008r2: { status: 'honoured', evidence: 'microsoft', sources: ['KB170359'] },
      win8_2012r2: { status: 'unknown', evidence: 'unknown', sources: ['KB170359', 'CISW10'] },
      win10_11_2016_2025: {
        status: 'unknown',
        evidence: 'reputable-third-party',
        sources: ['CISW10', 'ETWANALYZER'],
      },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'medium',
    guideClaims: [
      {
        guides: registryGuides,
        range: '0-4294967295',
        default: '5',
      },
    ],
    sources: ['KB170359', 'KB314053', 'W2K3-MDR', 'SOKEEPALIVE', 'CISW10', 'ETWANALYZER'],
  },
  {
    id: 'TcpMaxConnectRetransmissions',
    group: 'retransmission',
    target: { kind: 'registry', service: 'Tcpip', name: 'TcpMaxConnectRetransmissions' },
    editable: true,
    unit: 'count',
    accepts: { kind: 'number', min: 0, max: 255 },
    documentedRanges: [
      { versions: ['xp'], min: 0, max: 0xffffffff, sources: ['KB314053'] },
      { versions: ['2003', 'win2000'], min: 0, max: 255, sources: ['W2K3-MCR'] },
    ],
    defaults: [
      {
        versions: ['xp_2003'],
        value: 2,
        evidence: 'microsoft',
        sources: ['KB314053', 'W2K3-MCR'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053', 'W2K3-MCR'] },
      vista_7_2008r2: { status: 'superseded', evidence: 'reputable-third-party', sources: ['SO7CONN'] },
      win8_2012r2: { status: 'superseded', evidence: 'microsoft', sources: ['NETSH'] },
      win10_11_2016_2025: {
        status: 'superseded',
        evidence: 'microsoft',
        sources: ['NETSH', 'ETWANALYZER'],
      },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    supersededBy: [
      {
        families: ['win8_2012r2', 'win10_11_2016_2025'],
        command: 'netsh int tcp set global maxsynretransmissions=<2-8>',
        parameter: 'netsh.tcp.global.maxsynretransmissions',
        sources: ['NETSH'],
      },
    ],
    guideClaims: [
      {
        guides: registryGuides,
        range: '0-255',
        default: '2',
      },
    ],
    sources: ['KB314053', 'W2K3-MCR', 'NETSH', 'SO7CONN', 'ETWANALYZER', 'NMAP2113'],
  },
  {
    id: 'TcpMaxDupAcks',
    group: 'retransmission',
    target: { kind: 'registry', service: 'Tcpip', name: 'TcpMaxDupAcks' },
    editable: true,
    unit: 'count',
    accepts: { kind: 'number', min: 1, max: 3 },
    documentedRanges: [
      { versions: ['win2000', 'xp_2003'], min: 1, max: 3, sources: ['KB224829', 'W2K3-DUP'] },
    ],
    defaults: [
      {
        versions: ['win2000', 'xp_2003'],
        value: 2,
        evidence: 'microsoft',
        sources: ['KB224829', 'W2K3-DUP'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['W2K3-DUP'] },
      vista_7_2008r2: { status: 'unknown', evidence: 'unknown', sources: [] },
      win8_2012r2: { status: 'unknown', evidence: 'unknown', sources: ['KB224829'] },
      win10_11_2016_2025: {
        status: 'unknown',
        evidence: 'unknown',
        sources: ['KB224829', 'NOHUTO'],
      },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    guideClaims: [],
    sources: ['KB224829', 'W2K3-DUP', 'NOHUTO'],
  },
] as const satisfies readonly ParameterDefinition[];
