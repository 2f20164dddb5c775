import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/catalogue';
import { parameterTrees, registryLocation } from './registryLocation';

const guid = '{4D36E972-E325-11CE-BFC1-08002BE10318}';

describe('where a parameter is in the registry', () => {
  it('is the Parameters key of its service, or the key of an adapter', () => {
    expect(
      registryLocation({ kind: 'registry', service: 'AFD', name: 'EnableDynamicBacklog' }, null),
    ).toEqual({
      key: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\AFD\\Parameters',
      name: 'EnableDynamicBacklog',
    });
    expect(registryLocation({ kind: 'interface', name: 'TcpAckFrequency' }, guid)).toEqual({
      key: `HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\${guid}`,
      name: 'TcpAckFrequency',
    });
  });

  it('is nowhere for all adapters at once, and for what netsh keeps', () => {
    expect(registryLocation({ kind: 'interface', name: 'MTU' }, '*')).toBeNull();
    expect(registryLocation({ kind: 'interface', name: 'MTU' }, null)).toBeNull();
    expect(registryLocation({ kind: 'port-range', ip: 'ipv4', transport: 'tcp' }, null)).toBeNull();
    expect(registryLocation({ kind: 'tcp-global', option: 'rss' }, null)).toBeNull();
  });

  it('is in one of the trees that are read, for every parameter', () => {
    const keys = catalogue.flatMap(({ target }) => registryLocation(target, guid)?.key ?? []);
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys) {
      expect(parameterTrees.filter((tree) => key === tree || key.startsWith(`${tree}\\`))).toHaveLength(1);
    }
  });
});
