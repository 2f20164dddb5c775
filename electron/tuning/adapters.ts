import { isAdapterGuid } from '../../shared/domain/instanceId';
import { connectionKey, interfacesKey } from '../../shared/domain/registryLocation';
import type { Adapter } from '../../shared/domain/snapshot';
import { textOf, textsOf } from '../../shared/parsing/regFile/valueText';
import type { RegistryKeyReading, RegistryReading } from '../machine/machine';

function valuesIn(key: RegistryKeyReading): Extract<RegistryKeyReading, { state: 'present' }>['values'] {
  return key.state === 'present' ? key.values : new Map();
}

/** Static addresses, and the one by DHCP. An adapter without one has 0.0.0.0 or nothing. */
function addressesIn(key: RegistryKeyReading): readonly string[] {
  const values = valuesIn(key);
  const found = ['ipaddress', 'dhcpipaddress'].flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : textsOf(value);
  });
  return [...new Set(found.map((address) => address.trim()))].filter(
    (address) => address !== '' && address !== '0.0.0.0',
  );
}

function nameIn(registry: RegistryReading, adapter: string): string | null {
  const value = valuesIn(registry.key(connectionKey(adapter))).get('name');
  const name = value === undefined ? null : textOf(value);
  return name === null || name === '' ? null : name;
}

/**
 * The adapters that have a key below `Tcpip\Parameters\Interfaces`, in the registry's order.
 *
 * @param hostNames friendly names by upper-cased GUID that the host knows better than the registry
 */
export function adaptersIn(
  registry: RegistryReading,
  hostNames: ReadonlyMap<string, string>,
): readonly Adapter[] {
  const interfaces = registry.key(interfacesKey);
  const subkeys = interfaces.state === 'absent' ? [] : (interfaces.subkeys ?? []);
  const guids = new Set(subkeys.filter(isAdapterGuid).map((guid) => guid.toUpperCase()));
  return [...guids].map((guid) => ({
    guid,
    name: hostNames.get(guid) ?? nameIn(registry, guid),
    addresses: addressesIn(registry.key(`${interfacesKey}\\${guid}`)),
  }));
}
