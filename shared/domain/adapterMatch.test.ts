import { expect, it } from 'vitest';
import { matchAdapters } from './adapterMatch';
import type { Adapter } from './snapshot';

function adapter(guid: string, name: string | null, ...addresses: readonly string[]): Adapter {
  return { guid: `{${guid}}`, name, addresses };
}

function pairsOf(here: readonly Adapter[], other: readonly Adapter[]): readonly string[] {
  return matchAdapters(here, other).pairs.map((pair) => `${pair.here.guid} ${pair.other.guid}`);
}

it('knows an adapter by its GUID again, whatever it is called by now', () => {
  const here = [adapter('A', 'Lab', '192.0.2.1'), adapter('B', 'Office', '192.0.2.2')];
  const other = [adapter('b', 'Lab', '192.0.2.9'), adapter('a', 'Office', '192.0.2.8')];
  expect(pairsOf(here, other)).toEqual(['{A} {a}', '{B} {b}']);
});

it('matches adapters of two installations by name', () => {
  const here = [adapter('A', 'Ethernet', '192.0.2.1'), adapter('B', 'Ethernet 2', '192.0.2.2')];
  const other = [adapter('C', 'ethernet 2', '192.0.2.3'), adapter('D', 'Ethernet', '192.0.2.4')];
  expect(pairsOf(here, other)).toEqual(['{A} {D}', '{B} {C}']);
});

it('matches the only two that have an address, whatever their names', () => {
  const here = [adapter('A', 'Ethernet', '192.0.2.1'), adapter('B', 'WLAN')];
  const other = [adapter('C', null, '192.0.2.3'), adapter('D', 'Bluetooth')];
  const match = matchAdapters(here, other);
  expect(match.pairs.map((pair) => pair.other.guid)).toEqual(['{C}']);
  expect(match.onlyHere).toEqual([here[1]]);
  expect(match.onlyOther).toEqual([other[1]]);
});

it('guesses nothing where more than one would fit', () => {
  const here = [adapter('A', null, '192.0.2.1'), adapter('B', null, '192.0.2.2')];
  expect(pairsOf(here, [adapter('C', null, '192.0.2.3')])).toEqual([]);
  expect(pairsOf([adapter('A', 'Lab'), adapter('B', 'Lab')], [adapter('C', 'Lab')])).toEqual([]);
});
