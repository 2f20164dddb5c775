import type { SourceId } from '../catalogue/sources';
import type { DescribedMachine, GuideId } from './parameter';
import type { TargetValue } from './value';

/** The machine as far as a preset may depend on it, and what the user chose. */
export interface PresetMachine extends DescribedMachine {
  /** GUIDs of the adapters that the user chose, or `*` for all with an IP address. Read only by presets that ask. */
  readonly adapters: readonly string[];
}

/** A ready set of values. Its words are in `shared/locales/<language>/presets` under the id. */
export interface Preset {
  readonly id: string;
  readonly audience: 'load-tester' | 'administrator' | 'everybody';
  /** True where the user says on which adapters it acts. */
  readonly takesAdapters: boolean;
  /** False for a set that is there to be compared with: nobody should apply it unread. */
  readonly recommended: boolean;
  readonly sources: readonly SourceId[];
  /** Guides whose advice it carries. */
  readonly guides: readonly GuideId[];
  /** Values by instance id (`TcpAckFrequency@*`); ids of known misspellings may be among them, absent. */
  values(machine: PresetMachine): ReadonlyMap<string, TargetValue>;
}
