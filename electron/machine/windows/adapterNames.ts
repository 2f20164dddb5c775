import type { NetworkInterfaceInfo } from 'node:os';
import { isAdapterGuid } from '../../../shared/domain/instanceId';
import { interfacesKey } from '../../../shared/domain/registryLocation';
import { textsOf } from '../../../shared/parsing/regFile/valueText';
import type { RegistryReading } from '../machine';

type Interfaces = Readonly<
  Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family'>[] | undefined>
>;

function namesByAddress(interfaces: Interfaces): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(interfaces).flatMap(([name, addresses]) =>
      (addresses ?? [])
        .filter(({ family }) => family === 'IPv4')
        .map(({ address }) => [address, name] as const),
    ),
  );
}

function addressesOf(registry: RegistryReading, guid: string): readonly string[] {
  const key = registry.key(`${interfacesKey}\\${guid}`);
  if (key.state !== 'present') return [];
  return ['ipaddress', 'dhcpipaddress'].flatMap((name) => {
    const value = key.values.get(name);
    return value === undefined ? [] : textsOf(value);
  });
}

/**
 * The friendly names of the adapters that have an address, by GUID: Node has them from Windows itself in Unicode, the
 * registry's own may have gone through a console. An adapter's addresses tell which is which; an old lease may name an
 * address that another adapter has by now, so that a name which several claim is nobody's.
 *
 * @param interfaces as `os.networkInterfaces()` gives them
 */
export function adapterNamesIn(
  registry: RegistryReading,
  interfaces: Interfaces,
): ReadonlyMap<string, string> {
  const key = registry.key(interfacesKey);
  const guids = key.state === 'present' ? key.subkeys.filter(isAdapterGuid) : [];
  const known = namesByAddress(interfaces);
  const claims = guids.flatMap((guid) => {
    const names = new Set(addressesOf(registry, guid).flatMap((address) => known.get(address) ?? []));
    const [name, ...others] = names;
    return name === undefined || others.length > 0 ? [] : [{ guid: guid.toUpperCase(), name }];
  });
  const unique = claims.filter(({ name }) => claims.filter((claim) => claim.name === name).length === 1);
  return new Map(unique.map(({ guid, name }) => [guid, name]));
}
