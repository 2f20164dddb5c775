import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../catalogue/presets';
import { parseProfile } from '../domain/profile';
import { bitOfEverything, exported } from './fixtures/exported';

function again(text: string): string {
  const profile = parseProfile(text);
  if (!profile.ok) throw new Error(JSON.stringify(profile.error));
  return exported('json', { values: profile.value.values, name: profile.value.name }).apply.text;
}

describe('a profile', () => {
  it('that is exported, imported and exported again is the same to the byte', () => {
    const { apply, undo } = exported('json', { values: bitOfEverything });

    expect(undo).toBeNull();
    expect(again(apply.text)).toBe(apply.text);
  });

  it.each(presets.filter(({ id }) => id !== 'as-the-guides-say').map(({ id }) => id))(
    'of the preset %s survives the round trip',
    (id) => {
      const preset = presets.find((candidate) => candidate.id === id);
      const values =
        preset?.values({ family: 'win10_11_2016_2025', cores: 8, adapters: ['*'] }) ??
        new Map<string, never>();
      const text = exported('json', { values: Object.fromEntries(values), name: id }).apply.text;

      expect(again(text)).toBe(text);
    },
  );

  it('keeps any name and any order of values', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '');
    const entries = fc.shuffledSubarray(Object.entries(bitOfEverything), { minLength: 1 });
    fc.assert(
      fc.property(name, entries, (given, values) => {
        const text = exported('json', { name: given, values: Object.fromEntries(values) }).apply.text;
        expect(again(text)).toBe(text);
      }),
    );
  });
});
