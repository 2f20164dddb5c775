import type { ParameterDefinition } from '../../domain/parameter';
import { vistaAndLater } from '../byFamily';

/** How large packets may be on the way, and how far they travel. */
export const pathMtuParameters = [
  {
    id: 'EnablePMTUDiscovery',
    group: 'pathMtu',
    target: { kind: 'registry', service: 'Tcpip', name: 'EnablePMTUDiscovery' },
    editable: true,
    unit: 'boolean',
    accepts: { kind: 'choice', values: [0, 1] },
    documentedRanges: [
      { versions: ['xp_2003', 'vista_7_2008r2'], min: 0, max: 1, sources: ['KB314053', 'VISTADOC'] },
    ],
    defaults: [
      {
        versions: ['xp_2003', 'vista_7_2008r2'],
        value: 1,
        evidence: 'microsoft',
        sources: ['KB314053', 'VISTADOC'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053'] },
      vista_7_2008r2: { status: 'honoured', evidence: 'mirror', sources: ['VISTADOC'] },
      win8_2012r2: { status: 'unknown', evidence: 'unknown', sources: [] },
      win10_11_2016_2025: { status: 'unknown', evidence: 'unknown', sources: [] },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'high',
    guideClaims: [],
    sources: ['KB314053', 'VISTADOC', 'NETTRACER-AFD'],
  },
  {
    id: 'EnablePMTUBHDetect',
    group: 'pathMtu',
    target: { kind: 'registry', service: 'Tcpip', name: 'EnablePMTUBHDetect' },
    editable: true,
    unit: 'boolean',
    accepts: { kind: 'choice', values: [0, 1] },
    documentedRanges: [{ versions: ['xp_2003'], min: 0, max: 1, sources: ['KB314053'] }],
    defaults: [
      {
        versions: ['xp_2003'],
        value: 0,
        evidence: 'microsoft',
        sources: ['KB314053'],
        // From XP SP3 and Server 2003 SP2 on.
        disputed: [{ value: 1, sources: ['SMALLVOID'] }],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053'] },
      vista_7_2008r2: {
        status: 'unknown',
        evidence: 'reputable-third-party',
        sources: ['SMALLVOID'],
      },
      win8_2012r2: { status: 'unknown', evidence: 'unknown', sources: [] },
      win10_11_2016_2025: { status: 'unknown', evidence: 'unknown', sources: [] },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'low',
    guideClaims: [],
    sources: ['KB314053', 'SMALLVOID'],
  },
  {
    id: 'DefaultTTL',
    group: 'pathMtu',
    target: { kind: 'registry', service: 'Tcpip', name: 'DefaultTTL' },
    editable: true,
    unit: 'hops',
    accepts: { kind: 'number', min: 1, max: 255 },
    documentedRanges: [{ versions: ['xp_2003'], min: 1, max: 255, sources: ['KB314053', 'GUIDE5'] }],
    defaults: [
      {
        versions: ['xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'],
        value: 128,
        evidence: 'microsoft',
        sources: ['KB314053', 'GUIDE5'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053'] },
      vista_7_2008r2: { status: 'honoured', evidence: 'reputable-third-party', sources: ['GUIDE5'] },
      win8_2012r2: { status: 'honoured', evidence: 'reputable-third-party', sources: ['GUIDE5'] },
      win10_11_2016_2025: {
        status: 'honoured',
        evidence: 'third-party-measured',
        sources: ['NOHUTO', 'GUIDE5'],
      },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'medium',
    supersededBy: [
      {
        families: vistaAndLater,
        command: 'netsh int ipv4 set global defaultcurhoplimit=<n>',
        sources: ['NETSH'],
      },
    ],
    guideClaims: [],
    sources: ['KB314053', 'GUIDE5', 'NOHUTO', 'NETSH'],
  },
] as const satisfies readonly ParameterDefinition[];
