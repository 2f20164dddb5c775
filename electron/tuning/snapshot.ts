import { catalogue } from '../../shared/catalogue/catalogue';
import { misspellings } from '../../shared/catalogue/misspellings';
import { interfaceInstanceId } from '../../shared/domain/instanceId';
import { serviceTrees, type ParameterDefinition, type ServiceTree } from '../../shared/domain/parameter';
import {
  interfacesKey,
  parametersKey,
  parameterTrees,
  registryLocation,
} from '../../shared/domain/registryLocation';
import type { Adapter, MachineSnapshot, ObservedValueName } from '../../shared/domain/snapshot';
import { isUnreadable, type CurrentValue } from '../../shared/domain/value';
import { effectiveWindows, type WindowsFamily } from '../../shared/domain/windowsVersion';
import { registryTypes } from '../../shared/parsing/regFile/valueText';
import { assertNever, ok, type Result } from '../../shared/result';
import type { Machine, MachineError, NetshReading, RegistryReading } from '../machine/machine';
import { adaptersIn } from './adapters';
import { dwordValue } from './registryValue';

interface Readings {
  readonly registry: RegistryReading;
  readonly netsh: NetshReading;
}

function registryValue(registry: RegistryReading, key: string, name: string): CurrentValue {
  const found = registry.key(key);
  if (found.state === 'absent') return null;
  if (found.state === 'unreadable') return { unreadable: found.unreadable };
  const value = found.values.get(name.toLowerCase());
  return value === undefined ? null : dwordValue(value);
}

function valueOf(
  { target, id }: ParameterDefinition,
  adapter: string | null,
  readings: Readings,
): CurrentValue {
  switch (target.kind) {
    case 'port-range':
      return readings.netsh.portRange(target);
    case 'tcp-global':
      return readings.netsh.tcpGlobal(target.option);
    case 'registry':
    case 'interface': {
      const location = registryLocation(target, adapter);
      if (location === null) throw new Error(`${id} has no place in the registry`);
      return registryValue(readings.registry, location.key, location.name);
    }
    default:
      return assertNever(target);
  }
}

function readValues(readings: Readings, adapters: readonly Adapter[]): ReadonlyMap<string, CurrentValue> {
  const values = new Map<string, CurrentValue>();
  for (const definition of catalogue) {
    if (definition.target.kind !== 'interface') {
      values.set(definition.id, valueOf(definition, null, readings));
      continue;
    }
    for (const { guid } of adapters) {
      values.set(interfaceInstanceId(definition.id, guid), valueOf(definition, guid, readings));
    }
  }
  for (const { id, service, name } of misspellings) {
    const value = registryValue(readings.registry, parametersKey(service), name);
    if (value !== null && (!isUnreadable(value) || value.unreadable.kind === 'wrong-type'))
      values.set(id, value);
  }
  return values;
}

function dwordNamesIn(
  registry: RegistryReading,
  key: string,
  service: ServiceTree,
  adapter: string | null,
): readonly ObservedValueName[] {
  const found = registry.key(key);
  if (found.state !== 'present') return [];
  return [...found.values.values()]
    .filter(({ type }) => type === registryTypes.dword)
    .map(({ name }) => ({ service, adapter, name }));
}

function observedNames(
  registry: RegistryReading,
  adapters: readonly Adapter[],
): readonly ObservedValueName[] {
  return [
    ...serviceTrees.flatMap((service) => dwordNamesIn(registry, parametersKey(service), service, null)),
    ...dwordNamesIn(registry, interfacesKey, 'Tcpip', '*'),
    ...adapters.flatMap(({ guid }) => dwordNamesIn(registry, `${interfacesKey}\\${guid}`, 'Tcpip', guid)),
  ];
}

/**
 * Reads everything that the catalogue knows of a machine. What cannot be read is unreadable with its reason and fails
 * nothing else; only a registry or netsh that cannot be asked at all is an error.
 */
export async function takeSnapshot(
  machine: Machine,
  options: { readonly chosenFamily: WindowsFamily | null },
): Promise<Result<MachineSnapshot, MachineError>> {
  const registry = await machine.registry.read(parameterTrees);
  if (!registry.ok) return registry;
  const netsh = await machine.netsh.read();
  if (!netsh.ok) return netsh;
  const { label, path, windows, elevated, cores } = await machine.host.describe();
  const adapters = adaptersIn(registry.value, await machine.host.adapterNames());
  return ok({
    machine: {
      kind: machine.kind,
      label,
      path,
      windows,
      elevated,
      registryEngine: machine.registry.engine,
      writable: machine.writable,
      cores,
    },
    windows: effectiveWindows(windows, options.chosenFamily),
    adapters,
    values: readValues({ registry: registry.value, netsh: netsh.value }, adapters),
    observedNames: observedNames(registry.value, adapters),
    excludedPortRanges: netsh.value.excludedPortRanges,
    heldPorts: null,
    notices: machine.notices(),
  });
}
