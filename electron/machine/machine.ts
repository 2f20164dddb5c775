import type { Connection } from '../../shared/domain/connection';
import type {
  ExcludedPortRange,
  MachineKind,
  ReaderNotice,
  RegistryEngine,
} from '../../shared/domain/snapshot';
import type { MachineError } from '../../shared/domain/machineError';
import type { IpVersion, Transport } from '../../shared/domain/parameter';
import type { PortRange, Unreadable } from '../../shared/domain/value';
import type { WindowsVersion } from '../../shared/domain/windowsVersion';
import type { Result } from '../../shared/result';

/** A registry value as it is stored: undo must bring back type and bytes, whatever they are. */
export interface RawRegistryValue {
  /** As the key spells it; value names are not case-sensitive. */
  readonly name: string;
  /** The REG_* number: 1 SZ, 2 EXPAND_SZ, 3 BINARY, 4 DWORD, 7 MULTI_SZ, 11 QWORD ... */
  readonly type: number;
  readonly data: Uint8Array;
}

export type RegistryKeyReading =
  /** `values` by lower-cased name; `subkeys` as the key spells them. */
  | {
      readonly state: 'present';
      readonly values: ReadonlyMap<string, RawRegistryValue>;
      readonly subkeys: readonly string[];
    }
  | { readonly state: 'absent' }
  /** `subkeys`: those that are known all the same, as when a file holds one adapter's key and no other. */
  | ({ readonly state: 'unreadable'; readonly subkeys?: readonly string[] } & Unreadable);

/** The result of one read: any key at or below the trees that were asked for. Paths are not case-sensitive. */
export interface RegistryReading {
  key(path: string): RegistryKeyReading;
}

/** One value to write; `data` null deletes it. Only catalogue values ever get here. */
export interface RegistryWrite {
  /** Full path, `HKLM\SYSTEM\CurrentControlSet\...`. A missing key is created. */
  readonly key: string;
  readonly name: string;
  readonly value: { readonly type: number; readonly data: Uint8Array } | null;
}

export interface RegistryPort {
  readonly engine: RegistryEngine | null;
  /** Reads whole trees, subkeys included. A key that is missing is a state, not an error. */
  read(trees: readonly string[]): Promise<Result<RegistryReading, MachineError>>;
  /** Writes all of it or says at what it stopped; never believed, always read back by the caller. */
  write(writes: readonly RegistryWrite[]): Promise<Result<void, MachineError>>;
  /** Deletes the key if it has neither values nor subkeys; anything else is left alone. */
  removeEmptyKey(key: string): Promise<Result<void, MachineError>>;
}

export interface PortRangeId {
  readonly ip: IpVersion;
  readonly transport: Transport;
}

/** What one look at netsh gave. What it did not give is unreadable, with its reason. */
export interface NetshReading {
  portRange(id: PortRangeId): PortRange | Unreadable;
  /** A row of `show global` by its option, e.g. `ecncapability`. */
  tcpGlobal(option: string): string | number | Unreadable;
  /** Null where it could not be read. */
  readonly excludedPortRanges: readonly ExcludedPortRange[] | null;
}

/** Null forgets what was recorded: a registry file's comment line goes; netsh itself has no "absent". */
export type NetshWrite =
  | ({ readonly kind: 'port-range'; readonly range: PortRange | null } & PortRangeId)
  | { readonly kind: 'tcp-global'; readonly option: string; readonly value: string | number | null };

export interface NetshPort {
  read(): Promise<Result<NetshReading, MachineError>>;
  write(change: NetshWrite): Promise<Result<void, MachineError>>;
}

export interface ConnectionsPort {
  /** The TCP rows of the machine as they are now; of a capture, as they were. */
  read(): Promise<Result<readonly Connection[], MachineError>>;
  /** Programs by process id, e.g. `java.exe`, where the rows do not name them. Empty where nothing tells. */
  processNames(): Promise<ReadonlyMap<number, string>>;
}

export interface HostDescription {
  readonly label: string;
  readonly path: string | null;
  readonly windows: WindowsVersion | null;
  readonly cores: number | null;
  readonly elevated: boolean | null;
  /** Milliseconds since the epoch at which Windows was started; null for what does not run. */
  readonly bootTime: number | null;
}

export interface HostPort {
  describe(): Promise<HostDescription>;
  /** Friendly names by upper-cased GUID, where the host knows them better than the registry does. */
  adapterNames(): Promise<ReadonlyMap<string, string>>;
}

/** A machine that is one file: undo and recovery can bring back its bytes as a whole. */
export interface FileImagePort {
  readonly path: string;
  read(): Promise<Result<Uint8Array, MachineError>>;
  /**
   * One atomic, durable replace; afterwards nothing is left beside the file. Refused if the file no longer holds
   * `over`.
   */
  replace(bytes: Uint8Array, over: Uint8Array): Promise<Result<void, MachineError>>;
  /** Removes what a killed replace may have left beside the file. */
  clean(): Promise<void>;
  /**
   * The contents that the file takes on, one after the other, when these writes are made on `image`: recovery knows
   * by them that nobody else has touched the file. The registry writes are one step, each netsh write is one, and so
   * is each key that goes because it is empty by then.
   */
  steps(
    image: Uint8Array,
    registry: readonly RegistryWrite[],
    netsh: readonly NetshWrite[],
    emptyKeys?: readonly string[],
  ): readonly Uint8Array[];
}

/** What is tuned: this Windows, a registry file or a capture, all behind the same ports. */
export interface Machine {
  readonly kind: MachineKind;
  readonly writable: boolean;
  readonly registry: RegistryPort;
  readonly netsh: NetshPort;
  /** Null for a registry file, which holds none. */
  readonly connections: ConnectionsPort | null;
  readonly host: HostPort;
  /** Null for everything that is not one file. */
  readonly image: FileImagePort | null;
  /** What the reader met since it was opened, e.g. junk in a file or a fallback of the registry engine. */
  notices(): readonly ReaderNotice[];
  /** Child processes started so far. */
  processCount(): number;
}

export type { MachineError };
