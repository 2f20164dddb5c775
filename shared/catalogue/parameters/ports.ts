import type { ParameterDefinition } from '../../domain/parameter';
import { beforeVista, onlyOn, sinceVista, vistaAndLater } from '../byFamily';
import { registryGuides } from '../guides';
import { portRangeParameters } from './portRanges';

const timedWaitDelay = {
  id: 'TcpTimedWaitDelay',
  group: 'ports',
  target: { kind: 'registry', service: 'Tcpip', name: 'TcpTimedWaitDelay' },
  editable: true,
  unit: 'seconds',
  accepts: {
    kind: 'number',
    min: 2,
    max: 300,
    minByFamily: { xp_2003: 30, vista_7_2008r2: 30, win8_2012r2: 30, win10_11_2016_2025: 2 },
    // One family, two minima: Windows 8 / 2012 is build 9200, 8.1 / 2012 R2 is build 9600.
    minByBuild: [
      { to: 9200, min: 30 },
      { from: 9600, min: 2 },
    ],
  },
  documentedRanges: [
    { versions: ['win2000', 'nt4'], min: 30, max: 300, sources: ['W2K-TWD', 'KB149532'] },
    { versions: ['xp_2003'], min: 30, max: 300, sources: ['KB314053', 'MSDN-TW'] },
    { versions: ['2003'], min: 0, max: 300, sources: ['W2K3-TWD'] },
    { versions: ['vista_7_2008r2'], min: 30, max: 300, sources: ['BIZTALK', 'VISTADOC'] },
    { versions: ['win8_2012'], min: 30, max: 300, sources: ['BIZTALK'] },
    { versions: ['win8.1_2012r2', 'win10_11_2016_2025'], min: 2, max: 300, sources: ['BIZTALK'] },
  ],
  defaults: [
    {
      versions: ['win2000', 'nt4'],
      value: 240,
      evidence: 'microsoft',
      sources: ['W2K-TWD', 'KB149532', 'KB314053'],
    },
    {
      versions: ['xp_2003'],
      value: 120,
      evidence: 'microsoft',
      sources: ['KB314053', 'W2K3-TWD'],
      disputed: [{ value: 240, sources: ['MSDN-TW'] }],
    },
    {
      versions: vistaAndLater,
      value: 120,
      evidence: 'microsoft',
      sources: ['BIZTALK', 'VISTADOC', 'BUN33898', 'UNIGUI'],
      disputed: [
        { value: 240, sources: ['PORTEXH', 'DGORTI', 'PALOALTO', 'ORACLEEPM'] },
        { value: 30, sources: ['CURL8528'] },
      ],
    },
    {
      versions: ['exchange_setup', 'sbs2008'],
      value: 60,
      evidence: 'microsoft',
      sources: ['EXBPA-TWD', 'SBSBLOG'],
    },
  ],
  recommendations: { 'load-test-client': 30, server: 30, 'windows-defaults': null },
  applicability: {
    xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053'] },
    vista_7_2008r2: { status: 'honoured', evidence: 'microsoft', sources: ['VISTADOC', 'BIZTALK'] },
    win8_2012r2: { status: 'honoured', evidence: 'microsoft', sources: ['BIZTALK'] },
    win10_11_2016_2025: {
      status: 'honoured',
      evidence: 'microsoft',
      sources: ['BIZTALK', 'BIGFONT', 'ORACLEEPM', 'IBMWAS'],
    },
  },
  takesEffect: { when: 'reboot', sources: ['IBMWAS', 'KB314053'] },
  risk: 'low',
  guideClaims: [
    { guides: registryGuides, range: '0-300', default: '240', recommendation: '30', value: 30 },
    { guides: ['dynamic-ports'], default: '4 min', recommendation: '30', value: 30 },
    { guides: ['xp-10055'], default: '4 min' },
  ],
  sources: [
    'BIZTALK',
    'KB314053',
    'PORTEXH',
    'W2K3-TWD',
    'W2K-TWD',
    'BUN33898',
    'DGORTI',
    'PALOALTO',
    'UNIGUI',
    'BIZTALKPS',
    'SMARTPORT',
    'ORACLEATG',
    'RFC793',
  ],
} as const satisfies ParameterDefinition;

const maxUserPort = {
  id: 'MaxUserPort',
  group: 'ports',
  target: { kind: 'registry', service: 'Tcpip', name: 'MaxUserPort' },
  editable: true,
  unit: 'port-number',
  accepts: { kind: 'number', min: 5000, max: 65534 },
  documentedRanges: [
    { versions: ['win2000', 'xp_2003'], min: 5000, max: 65534, sources: ['KB196271', 'W2K3-MUP'] },
  ],
  defaults: [
    {
      versions: ['win2000', 'xp_2003'],
      value: 5000,
      evidence: 'microsoft',
      sources: ['KB196271', 'W2K3-MUP'],
    },
    { versions: vistaAndLater, value: null, evidence: 'microsoft', sources: ['KB929851'] },
    {
      versions: ['exchange_setup'],
      value: 60000,
      evidence: 'microsoft',
      sources: ['EXBPA-MUP', 'KB929851'],
    },
  ],
  recommendations: {
    'load-test-client': onlyOn(beforeVista, 65534, null),
    server: onlyOn(vistaAndLater, null),
    'windows-defaults': null,
  },
  applicability: {
    xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB196271'] },
    vista_7_2008r2: {
      status: 'superseded',
      evidence: 'microsoft',
      sources: ['KB929851', 'IBMWAS', 'EXBPA-MUP'],
      stillActs: 'inferred',
    },
    win8_2012r2: { status: 'superseded', evidence: 'inferred', sources: [], stillActs: 'inferred' },
    win10_11_2016_2025: {
      status: 'superseded',
      evidence: 'third-party-measured',
      sources: ['NMAP3499', 'RUNNER1442'],
      stillActs: 'third-party-measured',
    },
  },
  takesEffect: { when: 'reboot', sources: ['KB196271'] },
  risk: 'medium',
  supersededBy: [
    {
      families: vistaAndLater,
      command: 'netsh int ipv4 set dynamicport tcp start=10000 num=55536',
      parameter: 'DynamicPortRange.ipv4.tcp',
      sources: ['KB929851'],
    },
  ],
  guideClaims: [
    {
      guides: registryGuides,
      range: '5000-65534',
      default: '5000',
      recommendation: '65534 (>= 32768)',
      value: 65534,
    },
    {
      guides: ['xp-10055'],
      range: '5000-65534',
      default: '5000',
      recommendation: '65534',
      value: 65534,
    },
  ],
  sources: [
    'KB196271',
    'KB929851',
    'NMAP3499',
    'RUNNER1442',
    'EXBPA-MUP',
    'IBMWAS',
    'WSL40984',
    'Q3YI',
    'EVOMASTER',
    'GLOBALSCAPE',
    'IBMRPT',
    'ORACLEEPM',
  ],
} as const satisfies ParameterDefinition;

const strictTimeWaitSeqCheck = {
  id: 'StrictTimeWaitSeqCheck',
  group: 'ports',
  target: { kind: 'registry', service: 'Tcpip', name: 'StrictTimeWaitSeqCheck' },
  editable: true,
  unit: 'boolean',
  accepts: { kind: 'choice', values: [0, 1] },
  documentedRanges: [{ versions: ['unknown'], min: 0, max: 1, sources: [] }],
  defaults: [{ versions: ['unknown'], value: null, evidence: 'unknown', sources: [] }],
  recommendations: { 'load-test-client': null, 'windows-defaults': null },
  applicability: {
    xp_2003: { status: 'unknown', evidence: 'unknown', sources: [] },
    ...sinceVista({ status: 'unknown', evidence: 'folklore', sources: ['SSHNET922'] }),
    win10_11_2016_2025: {
      status: 'unknown',
      evidence: 'folklore',
      sources: ['SSHNET922', 'BIGFONT', 'NOHUTO'],
    },
  },
  takesEffect: { when: 'unknown', sources: [] },
  risk: 'medium',
  guideClaims: [],
  sources: ['SSHNET922', 'BIGFONT', 'NOHUTO'],
} as const satisfies ParameterDefinition;

const tcpNumConnections = {
  id: 'TcpNumConnections',
  group: 'ports',
  target: { kind: 'registry', service: 'Tcpip', name: 'TcpNumConnections' },
  editable: true,
  unit: 'count',
  accepts: { kind: 'number', min: 0, max: 16_777_214 },
  documentedRanges: [{ versions: ['xp_2003'], min: 0, max: 16_777_214, sources: ['KB314053'] }],
  defaults: [{ versions: ['xp_2003'], value: 16_777_214, evidence: 'microsoft', sources: ['KB314053'] }],
  recommendations: { 'load-test-client': null, 'windows-defaults': null },
  applicability: {
    xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053'] },
    ...sinceVista({ status: 'unknown', evidence: 'unknown', sources: [] }),
    win10_11_2016_2025: { status: 'unknown', evidence: 'unknown', sources: ['NOHUTO'] },
  },
  takesEffect: { when: 'reboot', sources: ['KB314053'] },
  risk: 'medium',
  guideClaims: [],
  sources: ['KB314053', 'NOHUTO'],
} as const satisfies ParameterDefinition;

/** TIME_WAIT and the ports that outgoing connections take. */
export const portParameters = [
  timedWaitDelay,
  maxUserPort,
  ...portRangeParameters,
  strictTimeWaitSeqCheck,
  tcpNumConnections,
] as const satisfies readonly ParameterDefinition[];
