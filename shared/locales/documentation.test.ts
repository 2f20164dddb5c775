import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/catalogue';
import { widestRange } from '../domain/effectiveRange';
import { isWithin } from '../domain/validation';
import { windowsFamilies } from '../domain/windowsVersion';
import { parameterText } from './documentation';
import { languages } from './language';

interface Leaf {
  readonly path: string;
  readonly text: string;
}

/** Every string of a text with the way to it: `valueLabels.3`, `guideNotes.0`. */
function leaves(node: unknown, path = ''): readonly Leaf[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is neither text nor texts`);
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

const chinese = /\p{Script=Han}/u;
const rows = catalogue.map((row) => [row.id, row] as const);

describe.each(rows)('%s', (id, row) => {
  it('is described in both languages alike, note for note', () => {
    const paths = (language: (typeof languages)[number]) =>
      leaves(parameterText(language, id))
        .map(({ path }) => path)
        .toSorted();
    expect(paths('zh-CN')).toEqual(paths('en'));
  });

  it.each(languages)('has no empty text in %s', (language) => {
    const empty = leaves(parameterText(language, id)).filter(
      ({ text }) => text.trim() !== text || text === '',
    );
    expect(empty).toEqual([]);
  });

  it('is Chinese in Chinese and English in English', () => {
    expect(leaves(parameterText('zh-CN', id)).filter(({ text }) => !chinese.test(text))).toEqual([]);
    expect(leaves(parameterText('en', id)).filter(({ text }) => chinese.test(text))).toEqual([]);
  });

  it('sets Chinese clauses apart by Chinese marks', () => {
    const westernMarks = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u;
    expect(leaves(parameterText('zh-CN', id)).filter(({ text }) => westernMarks.test(text))).toEqual([]);
  });

  it.each(languages)('names every choice and every special value in %s', (language) => {
    const labels = Object.keys(parameterText(language, id).valueLabels ?? {});
    const choices = row.accepts.kind === 'choice' ? row.accepts.values : [];
    const unnamed = [...choices.filter((choice) => typeof choice === 'number'), ...(row.specialValues ?? [])]
      .map(String)
      .filter((value) => !labels.includes(value));
    const meaningless = labels.filter(
      (label) =>
        ![label, Number(label)].some(
          (value) =>
            isWithin(value, widestRange(row)) ||
            (row.specialValues ?? []).some((special) => special === value),
        ),
    );
    expect({ unnamed, meaningless }).toEqual({ unnamed: [], meaningless: [] });
  });

  it.each(languages)('says in %s who gets which of several defaults', (language) => {
    const { defaultConditions = {} } = parameterText(language, id);
    const conditions = row.defaults.flatMap(({ condition }) => (condition === undefined ? [] : [condition]));
    expect(Object.keys(defaultConditions).toSorted()).toEqual([...new Set(conditions)].toSorted());
  });

  it.each(languages)('explains in %s why sources disagree on a default', (language) => {
    const isDisputed = row.defaults.some(({ disputed }) => disputed !== undefined);
    const { defaultNote } = parameterText(language, id);
    expect(!isDisputed || defaultNote !== undefined).toBe(true);
  });

  it.each(languages)('gives a reason in %s for what a role recommends', (language) => {
    const reasons = parameterText(language, id).recommendationReasons ?? {};
    // "Windows has no such value" is reason enough for the role of that name.
    const needed = Object.keys(row.recommendations).filter((role) => role !== 'windows-defaults');
    expect(needed.filter((role) => !(role in reasons))).toEqual([]);
    expect(Object.keys(reasons).filter((role) => !(role in row.recommendations))).toEqual([]);
  });

  it.each(languages)('explains in %s each verdict that is neither plain nor Microsoft’s own', (language) => {
    const notes = parameterText(language, id).applicabilityNotes ?? {};
    const unexplained = windowsFamilies.filter((family) => {
      const { status, evidence } = row.applicability[family];
      const isPlain = status === 'not-applicable' || evidence === 'unknown' || evidence === 'microsoft';
      return !isPlain && notes[family] === undefined;
    });
    expect(unexplained).toEqual([]);
  });
});
