import { interfaceInstanceId } from './instanceId';
import { resolveNetshDefault } from './netshDefault';
import type { ParameterDefinition } from './parameter';
import type { Role } from './role';
import type { Adapter, MachineSnapshot } from './snapshot';
import type { TargetValue } from './value';

export type RecommendationMachine = Pick<MachineSnapshot, 'windows' | 'machine'>;

/**
 * What the role says of a parameter on this machine: a value, null for "leave absent", or `undefined` for nothing.
 * `adapter` is null for a machine-wide parameter. Roles say nothing of an adapter without an address, unless a
 * profile names it.
 */
export function recommendedValue(
  role: Role,
  definition: ParameterDefinition,
  adapter: Adapter | null,
  machine: RecommendationMachine,
): TargetValue | undefined {
  const { windows } = machine;
  if (definition.applicability[windows.family].status === 'not-applicable') return undefined;
  const said =
    role.kind === 'profile'
      ? saidByProfile(role.profile.values, definition, adapter)
      : saidByRole(role.id, definition, adapter, machine);
  return said === undefined ? undefined : resolveNetshDefault(definition, said, windows);
}

function saidByRole(
  roleId: Extract<Role, { kind: 'builtin' }>['id'],
  definition: ParameterDefinition,
  adapter: Adapter | null,
  { windows, machine }: RecommendationMachine,
): TargetValue | undefined {
  if (adapter !== null && !isConnected(adapter)) return undefined;
  const recommendation = definition.recommendations[roleId];
  return typeof recommendation === 'function'
    ? recommendation({ family: windows.family, cores: machine.cores })
    : recommendation;
}

function saidByProfile(
  values: Readonly<Record<string, TargetValue>>,
  definition: ParameterDefinition,
  adapter: Adapter | null,
): TargetValue | undefined {
  const said = new Map(Object.entries(values));
  if (adapter === null) return said.get(definition.id);
  const named = said.get(interfaceInstanceId(definition.id, adapter.guid));
  if (named !== undefined || !isConnected(adapter)) return named;
  return said.get(interfaceInstanceId(definition.id, '*'));
}

/** An adapter counts as connected while it has an IP address; presets and `@*` write no other. */
export function isConnected(adapter: Adapter): boolean {
  return adapter.addresses.length > 0;
}
