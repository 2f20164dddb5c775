import { catalogue } from '../catalogue/catalogue';
import { presetById } from '../catalogue/presets';
import { applicabilityOn, isIgnored } from './applicability';
import { capacityForecast, capacityOf, type Capacity, type CapacityForecast } from './machineCapacity';
import { makePlan } from './makePlan';
import type { Role } from './role';
import { scanReport } from './scanReport';
import type { MachineSnapshot } from './snapshot';
import type { EffectiveWindows } from './windowsVersion';

/** What a machine carries, and what the preset for load generators would make of it. */
export interface MachineCapacities {
  readonly capacity: Capacity;
  /** Null where it cannot be planned here. */
  readonly loadTest: CapacityForecast | null;
}

export function machineCapacities(snapshot: MachineSnapshot): MachineCapacities {
  return { capacity: capacityOf(snapshot), loadTest: loadTestForecast(snapshot) };
}

/** Where a machine stands, in figures. */
export interface MachineOverview extends MachineCapacities {
  readonly guides: GuideFigures;
  /** Rows that differ from the role. */
  readonly differs: number;
}

/** Of the registry values that the guides tell people to set. */
export interface GuideFigures {
  readonly values: number;
  /** How many this Windows never reads. */
  readonly ignored: number;
}

export function machineOverview(snapshot: MachineSnapshot, role: Role): MachineOverview {
  return {
    ...machineCapacities(snapshot),
    guides: guideFigures(snapshot.windows),
    differs: scanReport(snapshot, role).rows.filter(({ status }) => status === 'differs').length,
  };
}

export function guideFigures(windows: EffectiveWindows): GuideFigures {
  const named = catalogue.filter(
    ({ guideClaims, target }) =>
      guideClaims.length > 0 && (target.kind === 'registry' || target.kind === 'interface'),
  );
  const ignored = named.filter((definition) => isIgnored(applicabilityOn(definition, windows)));
  return { values: named.length, ignored: ignored.length };
}

function loadTestForecast(snapshot: MachineSnapshot): CapacityForecast | null {
  const preset = presetById('load-test-client');
  if (preset === null) throw new Error('The catalogue has lost its load-test preset');
  const { windows, machine } = snapshot;
  const values = preset.values({ family: windows.family, cores: machine.cores, adapters: ['*'] });
  const plan = makePlan(snapshot, { name: preset.id, values });
  return plan.ok ? capacityForecast(snapshot, plan.value) : null;
}
