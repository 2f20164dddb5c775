import type { ParameterDefinition } from '../../domain/parameter';
import { beforeVista, onlyOn, sinceVista, vistaAndLater } from '../byFamily';
import { registryGuides } from '../guides';

/**
 * AFD's dynamic backlog: four values that Windows read together, until Server 2008 dropped them together.
 * `guideValue` is what the guides and, on the Windows that honours it, the server role set.
 */
function dynamicBacklog<const Id extends string, const Own extends OwnFacts>(
  id: Id,
  guideValue: number,
  own: Own,
) {
  return {
    id,
    group: 'backlog',
    target: { kind: 'registry', service: 'AFD', name: id },
    editable: true,
    ...own,
    documentedRanges: [
      {
        versions: ['nt4', 'win2000', 'xp_2003'],
        min: 0,
        max: own.accepts.kind === 'choice' ? 1 : own.accepts.max,
        sources: ['KB142641', 'HPC2'],
      },
    ],
    defaults: [
      { versions: ['nt4', 'win2000', 'xp_2003'], value: 0, evidence: 'microsoft', sources: ['KB142641'] },
    ],
    recommendations: {
      'load-test-client': null,
      server: onlyOn(beforeVista, guideValue, null),
      'windows-defaults': null,
    },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB142641', 'KB951162'] },
      ...sinceVista({ status: 'ignored', evidence: 'microsoft', sources: ['NETTRACER-AFD'] }),
      win10_11_2016_2025: {
        status: 'ignored',
        evidence: 'microsoft',
        sources: ['NETTRACER-AFD', 'NOHUTO'],
      },
    },
    // No page says when AFD reads them; a restart is the assumption that cannot disappoint.
    takesEffect: { when: 'reboot', sources: [] },
    supersededBy: [{ families: vistaAndLater, command: null, sources: ['NETTRACER-SYN'] }],
    sources: ['KB142641', 'NETTRACER-AFD', 'NETTRACER-SYN', 'KB951162', 'NOHUTO', 'AFDAPPC', 'HPC2'],
  } as const satisfies ParameterDefinition;
}

type OwnFacts = Pick<ParameterDefinition, 'unit' | 'risk' | 'guideClaims'> & {
  readonly accepts:
    | { readonly kind: 'number'; readonly min: number; readonly max: number }
    | { readonly kind: 'choice'; readonly values: readonly number[] };
};

const anyDword = { kind: 'number', min: 0, max: 0xffff_ffff } as const;

/** Connection requests that wait to be accepted, half-open ones among them. */
export const backlogParameters = [
  dynamicBacklog('EnableDynamicBacklog', 1, {
    unit: 'boolean',
    accepts: { kind: 'choice', values: [0, 1] },
    risk: 'low',
    guideClaims: [{ guides: registryGuides, default: 'off', recommendation: '1', value: 1 }],
  }),
  dynamicBacklog('MinimumDynamicBacklog', 128, {
    unit: 'count',
    accepts: anyDword,
    risk: 'medium',
    guideClaims: [{ guides: registryGuides, recommendation: '128', value: 128 }],
  }),
  dynamicBacklog('MaximumDynamicBacklog', 2048, {
    unit: 'count',
    accepts: anyDword,
    risk: 'high',
    guideClaims: [{ guides: registryGuides, recommendation: '2048 (>= 1024)', value: 2048 }],
  }),
  dynamicBacklog('DynamicBacklogGrowthDelta', 128, {
    unit: 'count',
    accepts: anyDword,
    risk: 'high',
    guideClaims: [{ guides: registryGuides, recommendation: '128', value: 128 }],
  }),
  {
    id: 'SynAttackProtect',
    group: 'backlog',
    target: { kind: 'registry', service: 'Tcpip', name: 'SynAttackProtect' },
    editable: true,
    unit: 'count',
    accepts: { kind: 'choice', values: [0, 1, 2] },
    documentedRanges: [
      { versions: ['2003'], min: 0, max: 1, sources: ['W2K3-SYN'] },
      { versions: ['nt4', 'win2000'], min: 0, max: 2, sources: ['KB142641'] },
    ],
    defaults: [
      { versions: ['win2000'], value: 0, evidence: 'microsoft', sources: ['W2K3-SYN'] },
      {
        versions: ['2003'],
        value: 0,
        evidence: 'microsoft',
        sources: ['W2K3-SYN'],
        disputed: [{ value: 1, sources: ['NETTRACER-SYN'] }],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['W2K3-SYN'] },
      ...sinceVista({ status: 'ignored', evidence: 'microsoft', sources: ['NETTRACER-SYN'] }),
      win10_11_2016_2025: { status: 'ignored', evidence: 'inferred', sources: ['NETTRACER-SYN'] },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    guideClaims: [],
    sources: ['NETTRACER-SYN', 'W2K3-SYN', 'KB142641', 'W2K-CRR', 'W2K-MPE'],
  },
  {
    id: 'EnableConnectionRateLimiting',
    group: 'backlog',
    target: { kind: 'registry', service: 'Tcpip', name: 'EnableConnectionRateLimiting' },
    editable: true,
    unit: 'boolean',
    accepts: { kind: 'choice', values: [0, 1] },
    documentedRanges: [{ versions: ['vista_sp2'], min: 0, max: 1, sources: ['SMALLVOID'] }],
    defaults: [
      { versions: ['vista_sp2'], value: 0, evidence: 'reputable-third-party', sources: ['SMALLVOID'] },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'not-applicable', evidence: 'reputable-third-party', sources: ['SMALLVOID'] },
      ...sinceVista({ status: 'unknown', evidence: 'unknown', sources: [] }),
      vista_7_2008r2: { status: 'honoured', evidence: 'reputable-third-party', sources: ['SMALLVOID'] },
    },
    takesEffect: { when: 'unknown', sources: [] },
    risk: 'medium',
    guideClaims: [],
    sources: ['SMALLVOID'],
  },
] as const satisfies readonly ParameterDefinition[];
