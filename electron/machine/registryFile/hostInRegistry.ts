import {
  computerNameKey,
  machineEnvironmentKey,
  parametersKey,
  productOptionsKey,
  windowsVersionKey,
} from '../../../shared/domain/registryLocation';
import {
  versionValueNames,
  windowsVersionFromRegistry,
  type WindowsVersion,
} from '../../../shared/domain/windowsVersion';
import { dwordOf, textOf } from '../../../shared/parsing/regFile/valueText';
import type { RegistryReading } from '../machine';

/** The keys that tell what machine a registry is of. Their subkeys do not matter. */
export const hostKeys: readonly string[] = [
  windowsVersionKey,
  productOptionsKey,
  computerNameKey,
  machineEnvironmentKey,
];

function valueIn(reading: RegistryReading, key: string, name: string): string | number | null {
  const found = reading.key(key);
  const value = found.state === 'present' ? found.values.get(name.toLowerCase()) : undefined;
  return value === undefined ? null : (dwordOf(value) ?? textOf(value));
}

function textIn(reading: RegistryReading, key: string, name: string): string | null {
  const value = valueIn(reading, key, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The Windows that a registry names; null if it names none. */
export function windowsInRegistry(reading: RegistryReading): WindowsVersion | null {
  const values = versionValueNames.flatMap((name) => {
    const key = name === 'ProductType' ? productOptionsKey : windowsVersionKey;
    const value = valueIn(reading, key, name);
    return value === null ? [] : [[name, value] as const];
  });
  return windowsVersionFromRegistry(Object.fromEntries(values));
}

/** What the machine calls itself; null if the registry does not say. */
export function computerNameInRegistry(reading: RegistryReading): string | null {
  return (
    textIn(reading, computerNameKey, 'ComputerName') ?? textIn(reading, parametersKey('Tcpip'), 'Hostname')
  );
}

/** Logical processors; null if the registry does not say. */
export function coresInRegistry(reading: RegistryReading): number | null {
  const cores = Number(textIn(reading, machineEnvironmentKey, 'NUMBER_OF_PROCESSORS') ?? Number.NaN);
  return Number.isSafeInteger(cores) && cores > 0 ? cores : null;
}
