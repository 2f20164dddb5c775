import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  interfacesKey,
  networkConnectionsKey,
  parametersKey,
  parameterTrees,
} from '../../../shared/domain/registryLocation';
import { describeRegistryPort } from '../registryPort.contract';
import { bedKind, bedName, openWindowsBed, type WindowsBed } from './fixtures/windowsBed';
import { Netsh } from './netshPort';
import { RegExe } from './regExe';

const tcpip = parametersKey('Tcpip');

describe.runIf(bedKind !== null)(`reg.exe ${bedName}`, () => {
  let bed: WindowsBed;
  const open = () =>
    new RegExe({
      runner: bed.runner,
      tempFolder: bed.folder,
      isElevated: () => Promise.resolve(null),
      lastingTrees: [],
    });
  beforeAll(() => {
    bed = openWindowsBed();
    // A fresh Wine has no such key; every Windows does.
    bed.importText(
      `Windows Registry Editor Version 5.00\n\n[${interfacesKey.replace('HKLM', 'HKEY_LOCAL_MACHINE')}]\n`,
    );
  });
  afterAll(() => {
    bed.dispose();
  });

  describeRegistryPort('reg.exe', () => Promise.resolve(open()));

  it('writes many values and deletions with one process', async () => {
    const writes = Array.from({ length: 40 }, (_, index) => ({
      key: `${tcpip}\\TCPilotContract\\${index}`,
      name: 'TcpAckFrequency',
      value: { type: 4, data: Uint8Array.of(1, 0, 0, 0) },
    }));
    const before = bed.counter.total();

    expect((await open().write(writes)).ok).toBe(true);

    expect(bed.counter.total() - before).toBe(1);
    const reading = await open().read([tcpip]);
    const found = writes.filter(({ key }) => reading.ok && reading.value.key(key).state === 'present');
    expect(found).toHaveLength(40);
    bed.reg('delete', `${tcpip}\\TCPilotContract`, '/f');
  });

  it('and netsh read all of it again with at most 4 processes', async () => {
    const { runner, folder, counter } = bed;
    const port = new RegExe({
      runner,
      tempFolder: folder,
      isElevated: () => Promise.resolve(null),
      lastingTrees: [networkConnectionsKey],
    });
    const netsh = new Netsh({ runner, tempFolder: folder });
    await port.read(parameterTrees);
    await netsh.read();
    const before = counter.total();

    expect((await port.read(parameterTrees)).ok).toBe(true);
    await netsh.read();

    expect(counter.total() - before).toBeLessThanOrEqual(4);
  });

  it('tells a service that is not there from one that is, without reading either’s texts', async () => {
    const absent = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\TCPilotNoSuchService\\Parameters';

    const reading = await open().read([absent, tcpip]);

    expect(reading.ok && reading.value.key(absent)).toEqual({ state: 'absent' });
    expect(reading.ok && reading.value.key(tcpip).state).toBe('present');
  });
});
