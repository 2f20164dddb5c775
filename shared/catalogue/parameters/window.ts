import type { ParameterDefinition } from '../../domain/parameter';
import { sinceVista, vistaAndLater } from '../byFamily';
import { registryGuides } from '../guides';

/** Receive window, scaling, timestamps and selective acknowledgements. */
export const windowParameters = [
  {
    id: 'TcpWindowSize',
    group: 'window',
    target: { kind: 'registry', service: 'Tcpip', name: 'TcpWindowSize' },
    editable: true,
    unit: 'bytes',
    accepts: { kind: 'number', min: 0, max: 1_073_741_823 },
    documentedRanges: [
      { versions: ['xp'], min: 0, max: 65535, sources: ['KB314053'] },
      { versions: ['win2000', '2003'], min: 0, max: 1_073_741_823, sources: ['W2K3-WIN', 'W2K-WIN'] },
      { versions: ['win2000', '2003'], min: 0, max: 1_073_725_440, sources: ['KB224829'] },
    ],
    defaults: [
      {
        versions: ['win2000', '2003'],
        condition: 'ethernet',
        value: 17520,
        evidence: 'microsoft',
        sources: ['W2K-WIN', 'KB224829'],
      },
      { versions: ['xp'], condition: 'ethernet', value: 8760, evidence: 'microsoft', sources: ['KB314053'] },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['W2K3-WIN'] },
      ...sinceVista({ status: 'ignored', evidence: 'microsoft', sources: ['NICTUNE'] }),
      win10_11_2016_2025: { status: 'ignored', evidence: 'microsoft', sources: ['NICTUNE', 'KB224829'] },
    },
    takesEffect: { when: 'reboot', sources: ['W2K3-WIN'] },
    risk: 'medium',
    supersededBy: [
      {
        families: vistaAndLater,
        command: 'netsh int tcp set global autotuninglevel=normal',
        parameter: 'netsh.tcp.global.autotuninglevel',
        sources: ['NICTUNE'],
      },
    ],
    guideClaims: [
      { guides: registryGuides, range: '0-65535', default: '16 KB', recommendation: '62420', value: 62420 },
      // The same guides, for somebody who has switched window scaling on.
      { guides: registryGuides, range: '<= 1073741824', recommendation: '256960' },
    ],
    sources: ['NICTUNE', 'W2K3-WIN', 'W2K-WIN', 'KB314053', 'KB224829', 'KB263088', 'TUNE2003'],
  },
  {
    id: 'GlobalMaxTcpWindowSize',
    group: 'window',
    target: { kind: 'registry', service: 'Tcpip', name: 'GlobalMaxTcpWindowSize' },
    editable: true,
    unit: 'bytes',
    accepts: { kind: 'number', min: 0, max: 1_073_741_823 },
    documentedRanges: [
      { versions: ['win2000', 'xp_2003'], min: 0, max: 1_073_741_823, sources: ['W2K-GMAX'] },
    ],
    defaults: [
      {
        versions: ['win2000'],
        condition: 'ethernet',
        value: 17520,
        evidence: 'microsoft',
        sources: ['W2K-GMAX'],
      },
      {
        versions: ['win2000'],
        condition: 'other-media',
        value: 65535,
        evidence: 'microsoft',
        sources: ['W2K-GMAX'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['W2K3-WIN', 'W2K-GMAX'] },
      ...sinceVista({ status: 'ignored', evidence: 'inferred', sources: ['NICTUNE'] }),
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    supersededBy: [
      {
        families: vistaAndLater,
        command: 'netsh int tcp set global autotuninglevel=normal',
        parameter: 'netsh.tcp.global.autotuninglevel',
        sources: ['NICTUNE'],
      },
    ],
    guideClaims: [],
    sources: ['W2K-GMAX', 'W2K3-WIN', 'NICTUNE'],
  },
  {
    id: 'Tcp1323Opts',
    group: 'window',
    target: { kind: 'registry', service: 'Tcpip', name: 'Tcp1323Opts' },
    editable: true,
    unit: 'bit-mask',
    accepts: { kind: 'choice', values: [0, 1, 2, 3] },
    documentedRanges: [
      { versions: ['win2000', 'xp_2003'], min: 0, max: 3, sources: ['W2K3-1323', 'KB224829'] },
    ],
    defaults: [
      {
        versions: ['win2000', 'xp_2003'],
        value: 3,
        evidence: 'microsoft',
        sources: ['W2K-1323', 'W2K3-1323', 'KB224829'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['W2K3-1323'] },
      vista_7_2008r2: { status: 'superseded', evidence: 'inferred', sources: ['NICTUNE', 'NETSH'] },
      win8_2012r2: { status: 'superseded', evidence: 'inferred', sources: ['NICTUNE', 'SETNETTCP'] },
      win10_11_2016_2025: {
        status: 'superseded',
        evidence: 'inferred',
        sources: ['TCPOPTS', 'NICTUNE', 'NOHUTO'],
      },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'medium',
    supersededBy: [
      {
        families: vistaAndLater,
        command: 'netsh int tcp set global timestamps=enabled|disabled|allowed',
        parameter: 'netsh.tcp.global.timestamps',
        sources: ['NETSH'],
      },
      {
        families: vistaAndLater,
        command: 'netsh int tcp set global autotuninglevel=normal',
        parameter: 'netsh.tcp.global.autotuninglevel',
        sources: ['NETSH'],
      },
    ],
    guideClaims: [{ guides: registryGuides, range: '0-3', default: '0', value: 3 }],
    sources: ['W2K3-1323', 'W2K-1323', 'KB224829', 'NICTUNE', 'NETSH', 'TCPOPTS', 'RFC7323'],
  },
  {
    id: 'SackOpts',
    group: 'window',
    target: { kind: 'registry', service: 'Tcpip', name: 'SackOpts' },
    editable: true,
    unit: 'boolean',
    accepts: { kind: 'choice', values: [0, 1] },
    documentedRanges: [{ versions: ['win2000', 'xp_2003'], min: 0, max: 1, sources: ['KB224829'] }],
    defaults: [{ versions: ['win2000', 'xp_2003'], value: 1, evidence: 'microsoft', sources: ['KB224829'] }],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB224829'] },
      ...sinceVista({ status: 'unknown', evidence: 'unknown', sources: [] }),
      win10_11_2016_2025: { status: 'unknown', evidence: 'third-party-measured', sources: ['NOHUTO'] },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'medium',
    guideClaims: [],
    sources: ['KB224829', 'NOHUTO'],
  },
  {
    id: 'EnableWsd',
    group: 'window',
    target: { kind: 'registry', service: 'Tcpip', name: 'EnableWsd' },
    editable: true,
    unit: 'boolean',
    accepts: { kind: 'choice', values: [0, 1] },
    documentedRanges: [{ versions: ['vista_7_2008r2'], min: 0, max: 1, sources: ['GPOWSD'] }],
    defaults: [
      { versions: ['vista_7_2008r2'], value: 1, evidence: 'reputable-third-party', sources: ['GPOWSD'] },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'not-applicable', evidence: 'inferred', sources: [] },
      ...sinceVista({ status: 'honoured', evidence: 'reputable-third-party', sources: ['GPOWSD'] }),
      win10_11_2016_2025: { status: 'ignored', evidence: 'microsoft', sources: ['NETSH', 'GPOWSD'] },
    },
    takesEffect: { when: 'unknown', sources: [] },
    risk: 'low',
    supersededBy: [
      {
        families: ['vista_7_2008r2', 'win8_2012r2'],
        command: 'netsh int tcp set heuristics disabled',
        sources: ['NETSH'],
      },
    ],
    guideClaims: [],
    sources: ['NETSH', 'GPOWSD'],
  },
] as const satisfies readonly ParameterDefinition[];
