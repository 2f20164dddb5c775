import { parametersKey, registryLocation } from '../../shared/domain/registryLocation';
import { parseInstanceId } from '../../shared/domain/instanceId';
import { isUnreadable, type Unreadable } from '../../shared/domain/value';
import { parameterById } from '../../shared/catalogue/catalogue';
import { misspellingById } from '../../shared/catalogue/misspellings';
import { err, ok, type Result } from '../../shared/result';
import type {
  Machine,
  MachineError,
  NetshReading,
  PortRangeId,
  RawRegistryValue,
  RegistryReading,
} from '../machine/machine';
import type { StoredState } from './storedState';

/** Where an id is stored. Made from the catalogue alone: no file and no page can name a key. */
export type InstanceLocation =
  | { readonly kind: 'registry'; readonly key: string; readonly name: string }
  | ({ readonly kind: 'port-range' } & PortRangeId)
  | { readonly kind: 'tcp-global'; readonly option: string };

/** Null for an id that the catalogue does not know, or that names no single place (`@*`). */
export function locateInstance(id: string): InstanceLocation | null {
  const misspelling = misspellingById(id);
  if (misspelling !== null) {
    return { kind: 'registry', key: parametersKey(misspelling.service), name: misspelling.name };
  }
  const parts = parseInstanceId(id);
  const definition = parts === null ? null : parameterById(parts.parameterId);
  if (parts === null || definition === null) return null;
  const { target } = definition;
  if (target.kind === 'port-range') return { kind: 'port-range', ip: target.ip, transport: target.transport };
  if (target.kind === 'tcp-global') return { kind: 'tcp-global', option: target.option };
  const location = registryLocation(target, parts.adapter);
  return location === null ? null : { kind: 'registry', ...location };
}

/** What a machine holds for some ids; `unreadable` where it cannot be told. */
export interface StoredReading {
  state(id: string): StoredState | Unreadable;
  readonly registry: RegistryReading | null;
}

function registryState(reading: RegistryReading, key: string, name: string): StoredState | Unreadable {
  const found = reading.key(key);
  if (found.state === 'absent') return { kind: 'absent' };
  if (found.state === 'unreadable') return { unreadable: found.unreadable };
  const value: RawRegistryValue | undefined = found.values.get(name.toLowerCase());
  if (value === undefined) return { kind: 'absent' };
  return { kind: 'registry', type: value.type, data: Buffer.from(value.data).toString('hex') };
}

function netshState(
  reading: NetshReading,
  location: Exclude<InstanceLocation, { kind: 'registry' }>,
): StoredState | Unreadable {
  if (location.kind === 'port-range') {
    const range = reading.portRange(location);
    return isUnreadable(range) ? range : { kind: 'range', start: range.start, count: range.count };
  }
  const value = reading.tcpGlobal(location.option);
  return typeof value === 'object' ? value : { kind: 'global', value };
}

/** The service's Parameters key that a key is, or lies below: what has to be read to know it. */
function treeOf(key: string): string {
  const trees = (['Tcpip', 'AFD', 'Dnscache'] as const).map(parametersKey);
  return trees.find((tree) => key.toLowerCase().startsWith(tree.toLowerCase())) ?? key;
}

async function readRegistry(
  machine: Machine,
  locations: readonly InstanceLocation[],
): Promise<Result<RegistryReading | null, MachineError>> {
  const keys = locations.flatMap((location) => (location.kind === 'registry' ? [treeOf(location.key)] : []));
  return keys.length === 0 ? ok(null) : machine.registry.read([...new Set(keys)]);
}

async function readNetsh(
  machine: Machine,
  locations: readonly InstanceLocation[],
): Promise<Result<NetshReading | null, MachineError>> {
  return locations.some((location) => location.kind !== 'registry') ? machine.netsh.read() : ok(null);
}

/**
 * Reads just what is needed to know the ids, with one look at the registry and one at netsh.
 *
 * @throws on an id that {@link locateInstance} does not know: callers have validated them.
 */
export async function readStored(
  machine: Machine,
  ids: readonly string[],
): Promise<Result<StoredReading, MachineError>> {
  const locations = new Map(ids.map((id) => [id, knownLocation(id)]));
  const registry = await readRegistry(machine, [...locations.values()]);
  if (!registry.ok) return err(registry.error);
  const netsh = await readNetsh(machine, [...locations.values()]);
  if (!netsh.ok) return err(netsh.error);

  const states = new Map<string, StoredState | Unreadable>();
  for (const [id, location] of locations) {
    if (location.kind === 'registry') {
      if (registry.value !== null) states.set(id, registryState(registry.value, location.key, location.name));
    } else if (netsh.value !== null) states.set(id, netshState(netsh.value, location));
  }
  return ok({ registry: registry.value, state: (id) => states.get(id) ?? missing(id) });
}

function missing(id: string): never {
  throw new Error(`${id} was not read`);
}

export function knownLocation(id: string): InstanceLocation {
  const location = locateInstance(id);
  if (location === null) throw new Error(`The catalogue knows no single place for ${id}`);
  return location;
}
