import { catalogue } from '../catalogue/catalogue';
import { presetById } from '../catalogue/presets';
import { applicabilityOn, isIgnored } from './applicability';
import { capacityForecast, capacityOf, type Capacity, type CapacityForecast } from './machineCapacity';
import { makePlan } from './makePlan';
import type { Role } from './role';
import { scanReport } from './scanReport';
import type { MachineSnapshot } from './snapshot';
import type { EffectiveWindows } from './windowsVersion';

/** Where a machine stands, in figures. */
export interface MachineOverview {
  readonly capacity: Capacity;
  /** What the preset *Load-test client* would make of it; null where it cannot be planned here. */
  readonly loadTest: CapacityForecast | null;
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
    capacity: capacityOf(snapshot),
    loadTest: loadTestForecast(snapshot),
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
