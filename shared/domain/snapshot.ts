import type { HeldPort } from './heldPorts';
import type { ServiceTree } from './parameter';
import type { CurrentValue } from './value';
import type { EffectiveWindows, WindowsVersion } from './windowsVersion';

export const machineKinds = ['windows', 'registry-file', 'capture'] as const;
export type MachineKind = (typeof machineKinds)[number];

/** Which program reads and writes the registry; null off Windows. */
export type RegistryEngine = 'regedit' | 'reg.exe';

export interface MachineDescription {
  readonly kind: MachineKind;
  /** What people call it: the computer's name, or the file's or folder's name. */
  readonly label: string;
  /** The file or folder; null for this Windows. */
  readonly path: string | null;
  readonly windows: WindowsVersion | null;
  /** True, false, or null where it cannot be told or does not apply. */
  readonly elevated: boolean | null;
  readonly registryEngine: RegistryEngine | null;
  /** False for a capture: it can be looked at, never written. */
  readonly writable: boolean;
  readonly cores: number | null;
}

export interface Adapter {
  /** Upper case, with braces: `{4D36E972-E325-11CE-BFC1-08002BE10318}`. */
  readonly guid: string;
  /** The friendly name, e.g. `Ethernet`; null where nothing gave it. */
  readonly name: string | null;
  /** IPv4 addresses, static or by DHCP. An adapter without one is shown only on request, and no preset writes it. */
  readonly addresses: readonly string[];
}

/** A value name that a key below a service's Parameters holds, catalogue or not: near misses are found among them. */
export interface ObservedValueName {
  readonly service: ServiceTree;
  /** The adapter whose Interfaces subkey it is in, `*` for the Interfaces key itself, null for Parameters. */
  readonly adapter: string | null;
  readonly name: string;
}

/** Why `regedit` cannot be used on a machine, so that reg.exe is. */
export const engineFallbackReasons = [
  'not-installed',
  'script-host-missing',
  'script-host-blocked',
  'script-host-silent',
  'script-host-failed',
] as const;

/** `detail` is for the log and for experts. */
export interface EngineFallback {
  readonly reason: (typeof engineFallbackReasons)[number];
  readonly detail: string;
}

/** Why nothing could be learnt from netsh: not run at all, no output, or output in which nothing is known. */
export const netshFailures = ['not-run', 'silent', 'unrecognised'] as const;
export type NetshFailure = (typeof netshFailures)[number];

/** Something that the machine's reader met and wants told; what the values themselves say is found by `findings`. */
export type ReaderNotice =
  | { readonly code: 'junk-skipped'; readonly file: string; readonly line: number; readonly text: string }
  | { readonly code: 'interrupted-apply'; readonly entry: string }
  | ({ readonly code: 'registry-engine-fallback' } & EngineFallback)
  | { readonly code: 'netsh-unusable'; readonly reason: NetshFailure; readonly detail: string };

export interface ExcludedPortRange {
  readonly ip: 'ipv4' | 'ipv6';
  readonly transport: 'tcp' | 'udp';
  readonly start: number;
  readonly end: number;
}

/** Everything that was read of a machine at one moment. */
export interface MachineSnapshot {
  readonly machine: MachineDescription;
  readonly windows: EffectiveWindows;
  readonly adapters: readonly Adapter[];
  /** One entry per instance: machine-wide ids, and `Name@{GUID}` for each adapter. */
  readonly values: ReadonlyMap<string, CurrentValue>;
  readonly observedNames: readonly ObservedValueName[];
  /** Null where nothing told them. */
  readonly excludedPortRanges: readonly ExcludedPortRange[] | null;
  /** Ports that something listens on or is bound to; null where nothing told, or nobody asked: it takes a netstat. */
  readonly heldPorts: readonly HeldPort[] | null;
  readonly notices: readonly ReaderNotice[];
}
