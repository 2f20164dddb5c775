import type { SourceId } from '../catalogue/sources';
import type { TargetValue } from './value';
import type { WindowsFamily } from './windowsVersion';

/** The subjects under which the table groups the parameters; one catalogue file each. */
export const parameterGroups = [
  'ports',
  'window',
  'tables',
  'backlog',
  'keepAlive',
  'retransmission',
  'interface',
  'pathMtu',
  'dnsCache',
  'tcpGlobals',
] as const;
export type ParameterGroup = (typeof parameterGroups)[number];

/** The registry trees that hold parameters, below `HKLM\SYSTEM\CurrentControlSet\Services`. */
export const serviceTrees = ['Tcpip', 'AFD', 'Dnscache'] as const;
export type ServiceTree = (typeof serviceTrees)[number];

export type IpVersion = 'ipv4' | 'ipv6';
export type Transport = 'tcp' | 'udp';

/** Where a parameter lives. Key paths and commands follow from this; nothing else may name one. */
export type ParameterTarget =
  /** `Services\<service>\Parameters`, value `name`, REG_DWORD. */
  | { readonly kind: 'registry'; readonly service: ServiceTree; readonly name: string }
  /** `Services\Tcpip\Parameters\Interfaces\{GUID}`, value `name`, REG_DWORD; one instance per adapter. */
  | { readonly kind: 'interface'; readonly name: string }
  | { readonly kind: 'port-range'; readonly ip: IpVersion; readonly transport: Transport }
  /** A row of `netsh interface tcp show global`, set by `netsh interface tcp set global <option>=<value>`. */
  | { readonly kind: 'tcp-global'; readonly option: string };

export type ParameterUnit =
  | 'seconds'
  | 'milliseconds'
  | 'bytes'
  | 'ports'
  | 'port-number'
  | 'boolean'
  | 'bit-mask'
  | 'count'
  | 'segments'
  | 'ticks-100ms'
  | 'hops'
  | 'token';

/** What the editor accepts. */
export type AcceptedRange =
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly step?: number;
      /** Documented minimum where it differs from `min`; builds are asked first, then the family. */
      readonly minByFamily?: Partial<Record<WindowsFamily, number>>;
      readonly minByBuild?: readonly { readonly from?: number; readonly to?: number; readonly min: number }[];
    }
  | { readonly kind: 'choice'; readonly values: readonly (number | string)[] }
  | {
      readonly kind: 'port-range';
      readonly startMin: number;
      readonly countMin: number;
      readonly endMax: number;
    };

/** Windows versions finer or older than the families, where a source speaks of just those. */
export const documentedVersions = [
  ...(['xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'] as const),
  'nt4',
  'nt4_sp3',
  'win2000',
  'xp',
  '2003',
  'vista_sp2',
  'win8_2012',
  'win8.1_2012r2',
  'exchange_setup',
  'sbs2008',
  'unknown',
] as const;
export type DocumentedVersion = (typeof documentedVersions)[number];

/**
 * A range as a source prints it; null where the source gives no figure. A note, if any, is in the locales. For
 * a port range `min` is the lowest start, `max` the highest last port and `countMin` the fewest ports.
 */
export interface DocumentedRange {
  readonly versions: readonly DocumentedVersion[];
  readonly min: number | null;
  readonly max: number | null;
  readonly countMin?: number;
  readonly sources: readonly SourceId[];
}

export type Evidence =
  | 'microsoft'
  | 'mirror'
  | 'third-party-measured'
  | 'reputable-third-party'
  | 'folklore'
  | 'inferred'
  | 'unknown';

/** A figure that some source prints against the one that TCPilot shows. */
export interface DisputedFigure {
  readonly value: TargetValue;
  readonly sources: readonly SourceId[];
}

/** The value that holds when nothing was set. */
export interface DocumentedDefault {
  readonly versions: readonly DocumentedVersion[];
  /** Where one version has several defaults, by medium or memory: who gets this one. A key of `defaultConditions`. */
  readonly condition?: string;
  /** Null: Windows has no such value, or none is documented. */
  readonly value: TargetValue;
  readonly evidence: Evidence;
  readonly sources: readonly SourceId[];
  /** Present where sources contradict each other: every other figure, none left out. */
  readonly disputed?: readonly DisputedFigure[];
}

export const applicabilityStatuses = [
  'honoured',
  'partly',
  'ignored',
  'superseded',
  'not-applicable',
  'unknown',
] as const;
export type ApplicabilityStatus = (typeof applicabilityStatuses)[number];

/** What a family of Windows makes of the parameter. The note, if any, is in the locales under the family. */
export interface Applicability {
  readonly status: ApplicabilityStatus;
  readonly evidence: Evidence;
  readonly sources: readonly SourceId[];
  /** A superseded value that Windows still reads if it is present (MaxUserPort); how that is known. */
  readonly stillActs?: Evidence;
}

export type TakesEffect = 'immediate' | 'reboot' | 'service-restart-or-reboot' | 'unknown';

export type RiskLevel = 'none' | 'low' | 'medium' | 'high';

/** The roles with which a machine can be compared out of the box. Own profiles join them at run time. */
export const roleIds = ['load-test-client', 'server', 'windows-defaults'] as const;
export type RoleId = (typeof roleIds)[number];

/** The machine as far as a recommendation may depend on it. */
export interface DescribedMachine {
  readonly family: WindowsFamily;
  /** Logical processors; null where unknown. */
  readonly cores: number | null;
}

/**
 * What a role says of a parameter: a value, `null` for "leave absent", or `undefined` for nothing. A function
 * where it depends on the machine. The reason is in the locales under the role.
 */
export type Recommendation = TargetValue | ((machine: DescribedMachine) => TargetValue | undefined);

/** What the guides from which many people start say; `figures` are theirs, word for word, right or wrong. */
export interface GuideClaim {
  readonly guides: readonly GuideId[];
  readonly range?: string;
  readonly default?: string;
  readonly recommendation?: string;
  /** What following the guide would write; missing where it names no value. */
  readonly value?: Recommendation;
}

export const guideIds = ['jmeter-notes', 'tcp-states', 'dynamic-ports', 'tcp-states-en', 'xp-10055'] as const;
export type GuideId = (typeof guideIds)[number];

/** What replaced the parameter. `command` is shown, never run. */
export interface Superseding {
  readonly families: readonly WindowsFamily[];
  readonly command: string | null;
  /** The parameter of ours that does the same today, if there is one. */
  readonly parameter?: string;
  readonly sources: readonly SourceId[];
}

/** One row of the catalogue: everything that the product knows of a parameter but for its words. */
export interface ParameterDefinition {
  readonly id: string;
  readonly group: ParameterGroup;
  readonly target: ParameterTarget;
  /** False: shown, never changed. */
  readonly editable: boolean;
  readonly unit: ParameterUnit;
  readonly accepts: AcceptedRange;
  readonly documentedRanges: readonly DocumentedRange[];
  /** Values that mean something other than their size; the words are in the locales under the number. */
  readonly specialValues?: readonly number[];
  readonly defaults: readonly DocumentedDefault[];
  readonly recommendations: Partial<Record<RoleId, Recommendation>>;
  readonly applicability: Readonly<Record<WindowsFamily, Applicability>>;
  readonly takesEffect: { readonly when: TakesEffect; readonly sources: readonly SourceId[] };
  readonly risk: RiskLevel;
  readonly supersededBy?: readonly Superseding[];
  readonly guideClaims: readonly GuideClaim[];
  readonly sources: readonly SourceId[];
}
