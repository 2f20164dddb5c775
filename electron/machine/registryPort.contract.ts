import { beforeEach, describe, expect, it } from 'vitest';
import { interfacesKey, parametersKey } from '../../shared/domain/registryLocation';
import { dwordData, encodeRegistryText } from '../../shared/parsing/regFile/valueText';
import type { RawRegistryValue, RegistryPort, RegistryReading } from './machine';

const parameters = parametersKey('Tcpip');
const absentKey = `${interfacesKey}\\{0F0E0D0C-1111-2222-3333-0A0B0C0D0E0F}`;

async function read(port: RegistryPort): Promise<RegistryReading> {
  const reading = await port.read([parameters]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

async function valueIn(port: RegistryPort, key: string, name: string): Promise<RawRegistryValue | null> {
  const found = (await read(port)).key(key);
  if (found.state === 'unreadable') throw new Error(`${key} is unreadable`);
  return found.state === 'present' ? (found.values.get(name.toLowerCase()) ?? null) : null;
}

async function write(
  port: RegistryPort,
  key: string,
  name: string,
  value: { readonly type: number; readonly data: Uint8Array } | null,
): Promise<void> {
  expect(await port.write([{ key, name, value }])).toEqual({ ok: true, value: undefined });
}

/**
 * What every registry port promises, whatever is behind it.
 *
 * @param openPort gives a registry in which `Tcpip\Parameters` and its `Interfaces` are there, and nothing named
 *   `TCPilotContract` or the adapter {0F0E0D0C-...}; a fresh one each time, or one that bears repetition
 */
export function describeRegistryPort(name: string, openPort: () => Promise<RegistryPort>): void {
  describe(`the registry port: ${name}`, () => {
    let port: RegistryPort;
    beforeEach(async () => {
      port = await openPort();
      await port.write([{ key: parameters, name: 'TCPilotContract', value: null }]);
    });

    it.each([0, 1, 0x7fffffff, 0x80000000, 0xffffffff])(
      'reads back the REG_DWORD %i that it wrote',
      async (number) => {
        await write(port, parameters, 'TCPilotContract', dwordData(number));
        expect(await valueIn(port, parameters, 'TCPilotContract')).toMatchObject(dwordData(number));
      },
    );

    it.each([
      ['a text', { type: 1, data: encodeRegistryText('30 "quoted" \\ back') }],
      ['a text in Chinese', { type: 1, data: encodeRegistryText('以太网') }],
      ['an expandable text', { type: 2, data: encodeRegistryText('%SystemRoot%\\System32') }],
      ['bytes', { type: 3, data: Uint8Array.of(0, 1, 0xfe, 0xff) }],
      ['several texts', { type: 7, data: encodeRegistryText('10.0.0.1\0') }],
      ['64 bits', { type: 11, data: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) }],
    ])('brings back type and bytes of %s', async (_, value) => {
      await write(port, parameters, 'TCPilotContract', value);
      const found = await valueIn(port, parameters, 'TCPilotContract');
      expect(found?.type).toBe(value.type);
      expect([...(found?.data ?? [])]).toEqual([...value.data]);
    });

    it('finds keys and values whatever the case of their names', async () => {
      await write(port, parameters.toUpperCase(), 'TCPILOTCONTRACT', dwordData(1));
      await write(port, parameters, 'tcpilotcontract', dwordData(2));
      expect(await valueIn(port, parameters.toLowerCase(), 'TCPilotContract')).toMatchObject(dwordData(2));
      const found = (await read(port)).key(parameters);
      const names = found.state === 'present' ? [...found.values.keys()] : [];
      expect(names.filter((known) => known === 'tcpilotcontract')).toHaveLength(1);
    });

    it('deletes a value, and does not mind one that is not there', async () => {
      await write(port, parameters, 'TCPilotContract', dwordData(5));
      await write(port, parameters, 'TCPilotContract', null);
      expect(await valueIn(port, parameters, 'TCPilotContract')).toBeNull();
      await write(port, parameters, 'TCPilotContract', null);
      await write(port, absentKey, 'TCPilotContract', null);
      expect((await read(port)).key(absentKey).state).toBe('absent');
    });

    it('carries out several writes, the last on a value holding', async () => {
      const key = parameters;
      const name = 'TCPilotContract';
      const result = await port.write([
        { key, name, value: dwordData(1) },
        { key, name: 'TCPilotContract2', value: dwordData(3) },
        { key, name, value: dwordData(2) },
      ]);
      expect(result.ok).toBe(true);
      expect(await valueIn(port, key, name)).toMatchObject(dwordData(2));
      expect(await valueIn(port, key, 'TCPilotContract2')).toMatchObject(dwordData(3));
      await write(port, key, 'TCPilotContract2', null);
    });

    it('creates a key that is missing, and removes it once it is empty', async () => {
      expect((await read(port)).key(absentKey).state).toBe('absent');
      await write(port, absentKey, 'TcpAckFrequency', dwordData(1));
      const interfaces = (await read(port)).key(interfacesKey);
      expect(
        interfaces.state === 'present' ? interfaces.subkeys.map((key) => key.toUpperCase()) : [],
      ).toContain('{0F0E0D0C-1111-2222-3333-0A0B0C0D0E0F}');
      expect((await port.removeEmptyKey(absentKey)).ok).toBe(true);
      expect(await valueIn(port, absentKey, 'TcpAckFrequency')).toMatchObject(dwordData(1));
      await write(port, absentKey, 'TcpAckFrequency', null);
      expect((await port.removeEmptyKey(absentKey)).ok).toBe(true);
      expect((await read(port)).key(absentKey).state).toBe('absent');
    });

    it('leaves a key with subkeys alone', async () => {
      await write(port, absentKey, 'TcpAckFrequency', dwordData(1));
      await port.removeEmptyKey(interfacesKey);
      expect((await read(port)).key(interfacesKey).state).toBe('present');
      await write(port, absentKey, 'TcpAckFrequency', null);
      await port.removeEmptyKey(absentKey);
    });
  });
}
