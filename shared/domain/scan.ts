import type { ApplicabilityStatus, TakesEffect } from './parameter';
import type { Finding } from './finding';
import type { Adapter, ExcludedPortRange, MachineDescription } from './snapshot';
import type { CurrentValue, TargetValue } from './value';
import type { EffectiveWindows } from './windowsVersion';

export const parameterStatuses = ['unreadable', 'matches', 'differs', 'default', 'custom'] as const;
export type ParameterStatus = (typeof parameterStatuses)[number];

/** The accepted range on the Windows at hand. */
export type EffectiveRange =
  | { readonly min: number; readonly max: number; readonly step?: number }
  | { readonly values: readonly (number | string)[] }
  | { readonly startMin: number; readonly countMin: number; readonly endMax: number };

export interface ScanRow {
  /** `TcpTimedWaitDelay`, or `TcpAckFrequency@{GUID}` for an adapter's row. */
  readonly id: string;
  readonly parameterId: string;
  readonly adapter: string | null;
  readonly current: CurrentValue;
  /** The Windows default of this family; null where it is "absent" or where none is documented. */
  readonly default: TargetValue;
  /** Missing where the role says nothing. Null: leave absent. */
  readonly recommended?: TargetValue;
  readonly status: ParameterStatus;
  readonly applicability: ApplicabilityStatus;
  readonly takesEffect: TakesEffect;
  readonly range: EffectiveRange;
}

/** What one look at a machine says, ready to be shown or printed. Plain data: it crosses IPC as it is. */
export interface ScanReport {
  readonly machine: MachineDescription;
  readonly windows: EffectiveWindows;
  readonly adapters: readonly Adapter[];
  /** The role's id, or the profile's name. */
  readonly role: string;
  readonly rows: readonly ScanRow[];
  readonly findings: readonly Finding[];
  /** Ports that Windows hands out to nobody; null where nothing told. */
  readonly excludedPortRanges: readonly ExcludedPortRange[] | null;
}
