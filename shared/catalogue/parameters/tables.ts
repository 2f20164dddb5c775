import type { DescribedMachine, ParameterDefinition } from '../../domain/parameter';
import { sinceVista } from '../byFamily';
import { registryGuides } from '../guides';

/**
 * "4 x cores" and "must be a power of two", the guides' two rules, made one: rounded up, as Windows rounds the
 * size of the table whose partitions these are. https://jeffpar.github.io/kbarchive/kb/151/Q151418/
 */
function fourPerCore({ cores }: DescribedMachine): number | undefined {
  if (cores === null) return undefined;
  return Math.min(65536, 2 ** Math.ceil(Math.log2(4 * cores)));
}

/** The table of TCP control blocks: its size, its partitions, its spare blocks. */
export const tableParameters = [
  {
    id: 'MaxHashTableSize',
    group: 'tables',
    target: { kind: 'registry', service: 'Tcpip', name: 'MaxHashTableSize' },
    editable: true,
    unit: 'count',
    accepts: { kind: 'number', min: 64, max: 65536 },
    documentedRanges: [{ versions: ['nt4', 'xp_2003'], min: 64, max: 65536, sources: ['KB151418'] }],
    defaults: [
      {
        versions: ['nt4', 'xp_2003'],
        value: 512,
        evidence: 'microsoft',
        sources: ['KB151418', 'SMALLVOID'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB151418'] },
      ...sinceVista({ status: 'ignored', evidence: 'microsoft', sources: ['NICTUNE'] }),
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    guideClaims: [
      {
        guides: registryGuides,
        range: '1-65536 (2^n)',
        default: '512',
        recommendation: '8192',
        value: 8192,
      },
    ],
    sources: ['KB151418', 'NICTUNE', 'SMALLVOID'],
  },
  {
    id: 'NumTcbTablePartitions',
    group: 'tables',
    target: { kind: 'registry', service: 'Tcpip', name: 'NumTcbTablePartitions' },
    editable: true,
    unit: 'count',
    accepts: { kind: 'number', min: 1, max: 65536 },
    documentedRanges: [{ versions: ['xp_2003'], min: 1, max: 65536, sources: [] }],
    defaults: [{ versions: ['xp_2003'], value: null, evidence: 'unknown', sources: [] }],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'inferred', sources: ['NICTUNE'] },
      ...sinceVista({ status: 'ignored', evidence: 'microsoft', sources: ['NICTUNE'] }),
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    guideClaims: [
      {
        guides: registryGuides,
        range: '1-65536 (2^n)',
        default: 'CPU^2',
        recommendation: '4 x cores',
        value: fourPerCore,
      },
    ],
    sources: ['NICTUNE', 'SMALLVOID', 'ETWCFG', 'TUNE2003'],
  },
  {
    id: 'MaxFreeTcbs',
    group: 'tables',
    target: { kind: 'registry', service: 'Tcpip', name: 'MaxFreeTcbs' },
    editable: true,
    unit: 'count',
    accepts: { kind: 'number', min: 0, max: 0xffff_ffff },
    documentedRanges: [
      { versions: ['nt4', 'win2000'], min: 0, max: 0xffff_ffff, sources: ['KB151418', 'W2K-FREETCB'] },
    ],
    defaults: [
      { versions: ['nt4'], value: 1000, evidence: 'microsoft', sources: ['KB151418'] },
      { versions: ['nt4_sp3'], value: 2000, evidence: 'microsoft', sources: ['KB151418'] },
      {
        versions: ['win2000'],
        condition: 'server-64-mb',
        value: 2000,
        evidence: 'microsoft',
        sources: ['W2K-FREETCB'],
      },
      {
        versions: ['win2000'],
        condition: 'server-19-63-mb',
        value: 1000,
        evidence: 'microsoft',
        sources: ['W2K-FREETCB'],
      },
      {
        versions: ['win2000'],
        condition: 'server-below-19-mb',
        value: 500,
        evidence: 'microsoft',
        sources: ['W2K-FREETCB'],
      },
      {
        versions: ['win2000'],
        condition: 'professional-64-mb',
        value: 1000,
        evidence: 'microsoft',
        sources: ['W2K-FREETCB'],
      },
      {
        versions: ['win2000'],
        condition: 'professional-19-63-mb',
        value: 500,
        evidence: 'microsoft',
        sources: ['W2K-FREETCB'],
      },
      {
        versions: ['win2000'],
        condition: 'professional-below-19-mb',
        value: 250,
        evidence: 'microsoft',
        sources: ['W2K-FREETCB'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'unknown', evidence: 'unknown', sources: ['W2K-FREETCB'] },
      ...sinceVista({ status: 'unknown', evidence: 'inferred', sources: [] }),
      win10_11_2016_2025: { status: 'unknown', evidence: 'inferred', sources: ['NOHUTO'] },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    guideClaims: [{ guides: registryGuides }],
    sources: ['W2K-FREETCB', 'KB151418', 'NETSCAPEDS', 'NOHUTO'],
  },
  {
    id: 'MaxFreeTWTcbs',
    group: 'tables',
    target: { kind: 'registry', service: 'Tcpip', name: 'MaxFreeTWTcbs' },
    editable: true,
    unit: 'count',
    // No source gives a range; nothing but 0 is certain to be meaningless.
    accepts: { kind: 'number', min: 1, max: 0xffff_ffff },
    documentedRanges: [{ versions: ['win2000'], min: null, max: null, sources: [] }],
    defaults: [
      { versions: ['win2000'], value: 1000, evidence: 'reputable-third-party', sources: ['SMALLVOID'] },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'partly', evidence: 'microsoft', sources: ['KB828333'] },
      ...sinceVista({ status: 'unknown', evidence: 'inferred', sources: [] }),
      win10_11_2016_2025: { status: 'unknown', evidence: 'inferred', sources: ['NOHUTO'] },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    guideClaims: [{ guides: registryGuides }],
    sources: ['KB828333', 'SMALLVOID', 'NOHUTO'],
  },
] as const satisfies readonly ParameterDefinition[];
