import type { Applicability, ParameterDefinition } from '../../domain/parameter';
import { sinceVista } from '../byFamily';

const honoured = {
  status: 'honoured',
  evidence: 'microsoft',
  sources: ['DNSCACHE'],
} as const satisfies Applicability;

/** How long the DNS client keeps answers; a load test against several addresses behind one name feels it. */
export const dnsCacheParameters = [
  {
    id: 'MaxNegativeCacheTtl',
    group: 'dnsCache',
    target: { kind: 'registry', service: 'Dnscache', name: 'MaxNegativeCacheTtl' },
    editable: true,
    unit: 'seconds',
    accepts: { kind: 'number', min: 0, max: 86_400 },
    documentedRanges: [
      {
        versions: ['xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'],
        min: 0,
        max: 0xffffffff,
        sources: ['DNSCACHE'],
      },
    ],
    specialValues: [0],
    defaults: [
      {
        versions: ['xp_2003', 'vista_7_2008r2', 'win8_2012r2'],
        value: 900,
        evidence: 'microsoft',
        sources: ['DNSCACHE'],
      },
      {
        // From Windows 10 1703 on; the builds before it kept the 900 seconds.
        versions: ['win10_11_2016_2025'],
        value: 5,
        evidence: 'microsoft',
        sources: ['DNSCACHE'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: { xp_2003: honoured, ...sinceVista(honoured) },
    takesEffect: { when: 'service-restart-or-reboot', sources: [] },
    risk: 'low',
    guideClaims: [],
    sources: ['DNSCACHE'],
  },
  {
    id: 'MaxCacheTtl',
    group: 'dnsCache',
    target: { kind: 'registry', service: 'Dnscache', name: 'MaxCacheTtl' },
    editable: true,
    unit: 'seconds',
    accepts: { kind: 'number', min: 1, max: 604_800 },
    documentedRanges: [
      {
        versions: ['xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'],
        min: 1,
        max: 0xffffffff,
        sources: ['DNSCACHE'],
      },
    ],
    defaults: [
      {
        versions: ['xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'],
        value: 86_400,
        evidence: 'microsoft',
        sources: ['DNSCACHE'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: { xp_2003: honoured, ...sinceVista(honoured) },
    takesEffect: { when: 'service-restart-or-reboot', sources: [] },
    risk: 'low',
    guideClaims: [],
    sources: ['DNSCACHE'],
  },
] as const satisfies readonly ParameterDefinition[];
