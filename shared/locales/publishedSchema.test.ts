import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { presets } from '../catalogue/presets';
import { parseProfile } from '../domain/profile';
import { bitOfEverything, exported } from '../export/fixtures/exported';
import { publishedProfileSchema } from './publishedSchema';

const schema = profileSchemaObject();
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
function profileSchemaObject(): object {
  const parsed: unknown = JSON.parse(publishedProfileSchema());
  if (typeof parsed !== 'object' || parsed === null) throw new Error('no object');
  return parsed;
}

const profile = (values: object) => ({ format: 'tcpilot-profile', version: 1, name: 'x', values });

describe('the schema of a profile', () => {
  it('is the published one (npm run docs writes it)', () => {
    const published = readFileSync(join(import.meta.dirname, '../../docs/profile.schema.json'), 'utf8');

    expect(published).toBe(publishedProfileSchema());
  });

  it.each(presets.map(({ id }) => id))('takes what the preset %s is as a profile', (id) => {
    const preset = presets.find((candidate) => candidate.id === id);
    const machine = { family: 'win10_11_2016_2025', cores: 8, adapters: ['*'] } as const;

    expect(validate(profile(Object.fromEntries(preset?.values(machine) ?? [])))).toBe(true);
  });

  it('takes an exported profile', () => {
    expect(validate(JSON.parse(exported('json', { values: bitOfEverything }).apply.text))).toBe(true);
  });

  it.each([
    ['an unknown id', { NoSuchThing: 1 }],
    ['a value out of range', { TcpTimedWaitDelay: 100_000 }],
    ['a text for a number', { TcpTimedWaitDelay: '30' }],
    ['a fraction', { TcpTimedWaitDelay: 30.5 }],
    ['a range below 1025', { 'DynamicPortRange.ipv4.tcp': { start: 1000, count: 1000 } }],
    ['a range with a field too many', { 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 1000, end: 1 } }],
    ['an absent port range', { 'DynamicPortRange.ipv4.tcp': null }],
    ['an adapter that is no GUID', { 'TcpAckFrequency@Ethernet': 1 }],
    ['a per-adapter value without an adapter', { TcpAckFrequency: 1 }],
    ['a misspelt value to set', { MaxUserPorts: 1 }],
    ['a word that netsh does not take', { 'netsh.tcp.global.ecncapability': 'perhaps' }],
  ])('refuses %s, as TCPilot itself does', (_, values) => {
    expect(validate(profile(values))).toBe(false);
    expect(parseProfile(JSON.stringify(profile(values))).ok).toBe(false);
  });
});
