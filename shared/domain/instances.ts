import { catalogue, type CatalogueEntry } from '../catalogue/catalogue';
import { interfaceInstanceId } from './instanceId';
import type { Adapter, MachineKind, MachineSnapshot } from './snapshot';
import type { CurrentValue, UnreadableReason } from './value';

/** One row of the catalogue on one machine: machine-wide ones once, per-interface ones for each adapter. */
export interface ParameterInstance {
  readonly id: string;
  readonly definition: CatalogueEntry;
  readonly adapter: Adapter | null;
  readonly current: CurrentValue;
}

/** Every instance of every parameter, in the catalogue's order and then the adapters'. */
export function instancesOf(snapshot: MachineSnapshot): readonly ParameterInstance[] {
  return catalogue.flatMap((definition) =>
    adaptersFor(definition, snapshot).map((adapter) => {
      const id = adapter === null ? definition.id : interfaceInstanceId(definition.id, adapter.guid);
      return { id, definition, adapter, current: currentValue(snapshot, id) };
    }),
  );
}

function adaptersFor({ target }: CatalogueEntry, snapshot: MachineSnapshot): readonly (Adapter | null)[] {
  return target.kind === 'interface' ? snapshot.adapters : [null];
}

const reasonWithoutReading = {
  windows: { kind: 'not-on-this-system' },
  'registry-file': { kind: 'not-in-export' },
  capture: { kind: 'not-in-capture' },
} as const satisfies Record<MachineKind, UnreadableReason>;

/** What the machine holds; what the snapshot does not speak of is unreadable, never taken for absent. */
export function currentValue({ machine, values }: MachineSnapshot, id: string): CurrentValue {
  const value = values.get(id);
  return value === undefined ? { unreadable: reasonWithoutReading[machine.kind] } : value;
}
