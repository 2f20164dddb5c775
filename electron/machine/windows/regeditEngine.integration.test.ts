import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computerNameKey, interfacesKey, parametersKey } from '../../../shared/domain/registryLocation';
import { dwordData } from '../../../shared/parsing/regFile/valueText';
import { describeRegistryPort } from '../registryPort.contract';
import { bedKind, bedName, openWindowsBed, type WindowsBed } from './fixtures/windowsBed';
import { RegeditClient } from './regeditClient';
import { RegeditEngine } from './regeditEngine';
import { findRegedit } from './regeditPackage';
import { RegExe } from './regExe';
import { startNodeWorker } from './runProcess';

const tcpip = parametersKey('Tcpip');
const seed = `Windows Registry Editor Version 5.00

[${interfacesKey.replace('HKLM', 'HKEY_LOCAL_MACHINE')}]

[${computerNameKey.replace('HKLM', 'HKEY_LOCAL_MACHINE')}]
"ComputerName"="TESTBED"
`;

/**
 * On Windows this is all of regedit. Elsewhere Wine lacks what its scripts need, and a program in the stead of
 * cscript answers from Wine's registry: arguments, stdin, JSON and errors are regedit's own, VBScript and WMI are not.
 */
describe.runIf(bedKind !== null)(`regedit ${bedName}`, () => {
  let bed: WindowsBed;
  let client: RegeditClient;
  beforeAll(() => {
    bed = openWindowsBed();
    if (bedKind === 'wine') bed.importText(seed);
    const regedit = findRegedit(process.cwd());
    if (regedit === null) throw new Error('The worker has not been built.');
    const standIn = join(import.meta.dirname, 'fixtures', 'cscript');
    const path = [bedKind === 'wine' ? standIn : '', process.env.PATH ?? ''].filter(Boolean).join(delimiter);
    client = new RegeditClient(
      () =>
        startNodeWorker({
          script: regedit.worker,
          args: [regedit.scripts],
          cwd: bed.folder,
          env: { ...bed.env, PATH: path, SystemRoot: process.env.SystemRoot ?? '' },
        }),
      bed.counter,
    );
  });
  afterAll(() => {
    client.stop();
    bed.dispose();
  });

  const regExe = () =>
    new RegExe({
      runner: bed.runner,
      tempFolder: bed.folder,
      isElevated: () => Promise.resolve(null),
      lastingTrees: [],
    });
  const open = () =>
    new RegeditEngine({
      client,
      exact: regExe(),
      needsExactBytes: (name) => name.toLowerCase().startsWith('tcpilot'),
    });

  describeRegistryPort('regedit', () => Promise.resolve(open()));

  it('reads what it read before with one listing', async () => {
    const engine = open();
    await engine.read([tcpip]);
    const before = bed.counter.total();

    expect((await engine.read([tcpip])).ok).toBe(true);

    expect(bed.counter.total() - before).toBe(1);
  });

  it('leaves a key with a value of an odd type to reg.exe, and reads all others itself', async () => {
    const odd = `${interfacesKey}\\{0F0E0D0C-9999-0000-0000-000000000000}`;
    const good = `${interfacesKey}\\{0F0E0D0C-8888-0000-0000-000000000000}`;
    const long = (key: string) => key.replace('HKLM', 'HKEY_LOCAL_MACHINE');
    bed.importText(
      `Windows Registry Editor Version 5.00\n\n[${long(odd)}]\n"Odd"=hex(5):00,00,00,07\n"TcpAckFrequency"=dword:00000001\n\n[${long(good)}]\n"TcpAckFrequency"=dword:00000002\n`,
    );
    const reading = await open().read([tcpip]);
    for (const key of [odd, good]) bed.reg('delete', key, '/f');

    if (!reading.ok) throw new Error(JSON.stringify(reading.error));
    const values = (key: string) => {
      const found = reading.value.key(key);
      return found.state === 'present' ? found.values : new Map();
    };
    expect(values(odd).get('odd')).toMatchObject({ type: 5, data: new Uint8Array([0, 0, 0, 7]) });
    expect(values(odd).get('tcpackfrequency')).toMatchObject(dwordData(1));
    expect(values(good).get('tcpackfrequency')).toMatchObject(dwordData(2));
  });

  it('deletes what is there though something before it is not', async () => {
    const engine = open();
    await engine.write([{ key: tcpip, name: 'TCPilotContract', value: dwordData(1) }]);

    const result = await engine.write([
      { key: tcpip, name: 'TCPilotNone', value: null },
      { key: tcpip, name: 'TCPilotContract', value: null },
    ]);

    expect(result.ok).toBe(true);
    const reading = await engine.read([tcpip]);
    const found = reading.ok ? reading.value.key(tcpip) : null;
    expect(found?.state === 'present' && found.values.has('tcpilotcontract')).toBe(false);
  });
});
