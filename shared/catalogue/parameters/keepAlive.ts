import type { ParameterDefinition } from '../../domain/parameter';
import { sinceVista } from '../byFamily';
import { registryGuides } from '../guides';

/** Probing of idle connections, on sockets that asked for it. */
export const keepAliveParameters = [
  {
    id: 'KeepAliveTime',
    group: 'keepAlive',
    target: { kind: 'registry', service: 'Tcpip', name: 'KeepAliveTime' },
    editable: true,
    unit: 'milliseconds',
    accepts: { kind: 'number', min: 1, max: 0xffff_ffff },
    documentedRanges: [
      { versions: ['win2000', 'xp_2003'], min: 1, max: 0xffff_ffff, sources: ['KB314053', 'W2K3-KAT'] },
    ],
    defaults: [
      {
        versions: ['win2000', 'xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'],
        value: 7_200_000,
        evidence: 'microsoft',
        sources: ['KB314053', 'SOKEEPALIVE'],
      },
    ],
    recommendations: { 'load-test-client': null, server: 1_800_000, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053'] },
      ...sinceVista({ status: 'honoured', evidence: 'microsoft', sources: ['SOKEEPALIVE'] }),
      win10_11_2016_2025: {
        status: 'honoured',
        evidence: 'microsoft',
        sources: ['SOKEEPALIVE', 'TCPOPTS'],
      },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    guideClaims: [
      { guides: registryGuides, default: '7200000', recommendation: '1800000', value: 1_800_000 },
    ],
    sources: ['SOKEEPALIVE', 'KB314053', 'W2K3-KAT', 'TCPOPTS', 'RFC1122'],
  },
  {
    id: 'KeepAliveInterval',
    group: 'keepAlive',
    target: { kind: 'registry', service: 'Tcpip', name: 'KeepAliveInterval' },
    editable: true,
    unit: 'milliseconds',
    accepts: { kind: 'number', min: 1, max: 0xffff_ffff },
    documentedRanges: [
      { versions: ['win2000', 'xp_2003'], min: 1, max: 0xffff_ffff, sources: ['KB314053', 'W2K-KAI'] },
    ],
    defaults: [
      {
        versions: ['win2000', 'xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'],
        value: 1000,
        evidence: 'microsoft',
        sources: ['KB314053', 'SOKEEPALIVE'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053'] },
      ...sinceVista({ status: 'honoured', evidence: 'microsoft', sources: ['SOKEEPALIVE'] }),
      win10_11_2016_2025: {
        status: 'honoured',
        evidence: 'microsoft',
        sources: ['SOKEEPALIVE', 'TCPOPTS'],
      },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    guideClaims: [{ guides: registryGuides, default: '1000' }],
    sources: ['SOKEEPALIVE', 'KB314053', 'W2K-KAI', 'TCPOPTS'],
  },
] as const satisfies readonly ParameterDefinition[];
