import { describe, expect, it } from 'vitest';
import { snapshotOf, windowsXp } from '../domain/fixtures/machineSnapshot';
import type { TargetValue } from '../domain/value';
import { exportContentOf } from './exportContent';
import { bitOfEverything } from './fixtures/exported';

const contentOf = (values: Readonly<Record<string, TargetValue>>, machine = {}) =>
  exportContentOf(snapshotOf(machine), { name: 'custom', values: new Map(Object.entries(values)) });

describe('what is exported', () => {
  it('is set in an order in which MaxUserPort is gone before the range that it would move', () => {
    const content = contentOf({
      'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 },
      MaxUserPort: null,
    });

    expect(content.ok && content.value.values.map(({ id }) => id)).toEqual([
      'MaxUserPort',
      'DynamicPortRange.ipv4.tcp',
    ]);
  });

  it('leaves adapters with values of their own out of the values for all', () => {
    const content = contentOf(bitOfEverything);

    const forAll = content.ok ? content.value.values.find(({ kind }) => kind === 'every-adapter') : undefined;
    expect(forAll).toMatchObject({ except: ['{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}'] });
  });

  it('may name an adapter that the machine at hand has not', () => {
    const content = contentOf({ 'TcpAckFrequency@{12345678-1234-1234-1234-123456789ABC}': 1 });

    const [value] = content.ok ? content.value.values : [];
    expect(value).toMatchObject({ kind: 'registry', value: 1 });
    expect(value?.kind === 'registry' && value.key).toContain(
      'Interfaces\\{12345678-1234-1234-1234-123456789ABC}',
    );
  });

  it.each([
    ['a value out of range', { TcpTimedWaitDelay: 100_000 }, {}, 'out-of-range'],
    ['an unknown parameter', { NoSuchThing: 1 }, {}, 'unknown-parameter'],
    [
      'a port range of XP',
      { 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 1000 } },
      { windows: windowsXp },
      'not-applicable',
    ],
    ['a misspelt value to set', { MaxUserPorts: 1 }, {}, 'misspelt'],
    [
      'values that contradict each other',
      { MinimumDynamicBacklog: 100, MaximumDynamicBacklog: 20, EnableDynamicBacklog: 1 },
      {},
      'constraint',
    ],
  ])('is refused as a whole for %s', (_, values, machine, code) => {
    const content = contentOf({ KeepAliveTime: 1_800_000, ...values }, machine);

    expect(!content.ok && content.error.map((error) => error.code)).toEqual([code]);
  });
});
