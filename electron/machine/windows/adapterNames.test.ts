import { describe, expect, it } from 'vitest';
import { interfacesKey } from '../../../shared/domain/registryLocation';
import { encodeRegistryText, registryTypes } from '../../../shared/parsing/regFile/valueText';
import { keyIdentity } from '../../../shared/parsing/regFile/keyPath';
import type { RegistryReading } from '../machine';
import { adapterNamesIn } from './adapterNames';

const a = '{AAAAAAAA-0000-0000-0000-000000000001}';
const b = '{BBBBBBBB-0000-0000-0000-000000000002}';

/** @param addresses DHCP addresses by adapter */
function registryWith(addresses: Readonly<Record<string, string>>): RegistryReading {
  return {
    key(path) {
      if (keyIdentity(path) === keyIdentity(interfacesKey)) {
        return {
          state: 'present',
          values: new Map(),
          subkeys: Object.keys(addresses).map((guid) => guid.toLowerCase()),
        };
      }
      const guid = path.slice(interfacesKey.length + 1).toUpperCase();
      const data = encodeRegistryText(addresses[guid] ?? '');
      const value = { name: 'DhcpIPAddress', type: registryTypes.string, data };
      return { state: 'present', values: new Map([['dhcpipaddress', value]]), subkeys: [] };
    },
  };
}

const ipv4 = (address: string) => [
  { address, family: 'IPv4' as const },
  { address: 'fe80::1', family: 'IPv6' as const },
];

describe('the names of adapters', () => {
  it('are those of the interfaces with their addresses, in any writing', () => {
    const names = adapterNamesIn(registryWith({ [a]: '10.0.0.5', [b]: '192.168.1.7' }), {
      以太网: ipv4('10.0.0.5'),
      WLAN: ipv4('192.168.1.7'),
    });

    expect([...names]).toEqual([
      [a, '以太网'],
      [b, 'WLAN'],
    ]);
  });

  it('are nobody’s if an old lease claims an address that another adapter has', () => {
    const names = adapterNamesIn(registryWith({ [a]: '10.0.0.5', [b]: '10.0.0.5' }), {
      LAN: ipv4('10.0.0.5'),
    });

    expect([...names]).toEqual([]);
  });

  it('are not guessed for an adapter without an address', () => {
    expect([...adapterNamesIn(registryWith({ [a]: '0.0.0.0' }), { LAN: ipv4('10.0.0.5') })]).toEqual([]);
  });
});
