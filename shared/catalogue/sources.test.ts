import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import { constraints } from './constraints';
import { loadToolSettings } from './loadTools';
import { misplacedValues, misspellings } from './misspellings';
import { policyBaselines } from './policyBaselines';
import { presets } from './presets';
import { sources } from './sources';
import { adviceById, symptoms } from './symptoms';

const ids = Object.keys(sources);
/** Read, and found to say nothing of Windows that another source does not say better. No new source belongs here. */
const citedNowhere = ['ZEPHYR'];

const isSourceId = (text: string): boolean => text in sources;

/** Every source id anywhere below. Functions and other text are passed by. */
function cited(node: unknown): readonly string[] {
  if (typeof node === 'string') return isSourceId(node) ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(cited);
}

describe('the sources', () => {
  it.each(Object.entries(sources))('%s has a title and an address', (_id, { title, url }) => {
    expect(title.length).toBeGreaterThan(10);
    expect(new URL(url).protocol).toMatch(/^https?:$/);
  });

  it('stand each for another document', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(Object.values(sources).map(({ title }) => title)).size).toBe(ids.length);
  });

  it('are cited by the catalogue, but for those that add nothing', () => {
    const everywhere = new Set(
      cited([
        catalogue,
        constraints,
        misspellings,
        misplacedValues,
        policyBaselines,
        presets,
        symptoms,
        adviceById,
        loadToolSettings,
      ]),
    );
    expect(ids.filter((id) => !everywhere.has(id)).toSorted()).toEqual(citedNowhere);
  });
});
