import { applicabilityOn } from './applicability';
import { documentedDefault } from './defaults';
import { effectiveRange } from './effectiveRange';
import { findingsOf } from './findings';
import { instancesOf, type ParameterInstance } from './instances';
import { recommendedValue } from './recommendation';
import type { Role } from './role';
import type { ScanReport, ScanRow } from './scan';
import type { MachineSnapshot } from './snapshot';
import { statusOf } from './status';

/** Compares a machine with a role: every parameter of the catalogue, and what deserves a sentence. */
export function scanReport(snapshot: MachineSnapshot, role: Role): ScanReport {
  const { machine, windows, adapters, excludedPortRanges } = snapshot;
  return {
    machine,
    windows,
    adapters,
    role: role.kind === 'builtin' ? role.id : role.profile.name,
    rows: instancesOf(snapshot).map((instance) => rowOf(instance, snapshot, role)),
    findings: findingsOf(snapshot),
    excludedPortRanges,
  };
}

function rowOf(instance: ParameterInstance, snapshot: MachineSnapshot, role: Role): ScanRow {
  const { id, definition, adapter, current } = instance;
  const { windows } = snapshot;
  const standard = documentedDefault(definition, windows);
  const recommended = recommendedValue(role, definition, adapter, snapshot);
  return {
    id,
    parameterId: definition.id,
    adapter: adapter === null ? null : adapter.guid,
    current,
    default: standard,
    ...(recommended === undefined ? {} : { recommended }),
    status: statusOf({ current, default: standard, recommended }),
    applicability: applicabilityOn(definition, windows).status,
    takesEffect: definition.takesEffect.when,
    range: effectiveRange(definition, windows),
  };
}
