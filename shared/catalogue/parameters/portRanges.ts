import type { SourceId } from '../sources';
import type {
  GuideClaim,
  IpVersion,
  ParameterDefinition,
  RoleId,
  Recommendation,
  Transport,
} from '../../domain/parameter';
import { onlyOn, sinceVista, vistaAndLater } from '../byFamily';

const windowsDefault = { start: 49152, count: 16384 } as const;

/**
 * Leaves 1025-9999 to services and still gives 55536 ports; the load generators' own manuals start at 1025.
 * https://learn.microsoft.com/troubleshoot/windows-server/networking/default-dynamic-port-range-tcpip-chang
 */
const loadTestRange = { start: 10000, count: 55536 } as const;

interface OwnFacts {
  readonly recommendations?: Partial<Record<RoleId, Recommendation>>;
  readonly guideClaims?: readonly GuideClaim[];
  /** The cmdlet page on which PowerShell documents this transport. */
  readonly cmdlet: SourceId;
}

/** The four ranges differ in name only; `netsh` documents them in one breath. */
function dynamicPortRange<const Id extends string>(
  id: Id,
  ip: IpVersion,
  transport: Transport,
  own: OwnFacts,
) {
  return {
    id,
    group: 'ports',
    target: { kind: 'port-range', ip, transport },
    editable: true,
    unit: 'ports',
    accepts: { kind: 'port-range', startMin: 1025, countMin: 255, endMax: 65535 },
    documentedRanges: [
      { versions: vistaAndLater, min: 1025, max: 65535, countMin: 255, sources: ['KB929851', 'PORTEXH'] },
      { versions: ['win10_11_2016_2025'], min: 1, max: 65535, sources: [own.cmdlet] },
    ],
    defaults: [
      {
        versions: vistaAndLater,
        value: windowsDefault,
        evidence: 'microsoft',
        sources: ['KB929851', 'PORTEXH'],
      },
      { versions: ['xp_2003'], value: null, evidence: 'microsoft', sources: ['KB929851'] },
    ],
    recommendations: { ...own.recommendations, 'windows-defaults': onlyOn(vistaAndLater, windowsDefault) },
    applicability: {
      xp_2003: { status: 'not-applicable', evidence: 'microsoft', sources: ['KB929851'] },
      ...sinceVista({ status: 'honoured', evidence: 'microsoft', sources: ['KB929851'] }),
      win10_11_2016_2025: { status: 'honoured', evidence: 'microsoft', sources: ['PORTEXH', 'NETSH'] },
    },
    takesEffect: { when: 'immediate', sources: ['NETSH', 'PORTEXH', 'DOTNET45544'] },
    risk: 'medium',
    guideClaims: own.guideClaims ?? [],
    sources: [
      'KB929851',
      'KB929851-OLD',
      'PORTEXH',
      'NETSH',
      own.cmdlet,
      'RFC6056',
      'RFC6335',
      'WSL5306',
      'WSL12351',
      'WSL40984',
      'WINCONT560',
    ],
  } as const satisfies ParameterDefinition;
}

const loadTest = { 'load-test-client': onlyOn(vistaAndLater, loadTestRange) };

/** The ports that `connect()` and an unbound UDP socket are given, one block per IP version and transport. */
export const portRangeParameters = [
  dynamicPortRange('DynamicPortRange.ipv4.tcp', 'ipv4', 'tcp', {
    cmdlet: 'SETNETTCP',
    recommendations: loadTest,
    guideClaims: [
      {
        guides: ['dynamic-ports'],
        default: '49152-65535 (16384)',
        recommendation: 'startport=1025 numberofports=58976',
        value: { start: 1025, count: 58976 },
      },
    ],
  }),
  dynamicPortRange('DynamicPortRange.ipv4.udp', 'ipv4', 'udp', { cmdlet: 'SETNETUDP' }),
  dynamicPortRange('DynamicPortRange.ipv6.tcp', 'ipv6', 'tcp', {
    cmdlet: 'SETNETTCP',
    recommendations: loadTest,
  }),
  dynamicPortRange('DynamicPortRange.ipv6.udp', 'ipv6', 'udp', { cmdlet: 'SETNETUDP' }),
] as const;
