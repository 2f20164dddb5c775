import { describe, expect, it } from 'vitest';
import { constraints } from '../catalogue/constraints';
import { guides } from '../catalogue/guides';
import { presets } from '../catalogue/presets';
import { symptoms } from '../catalogue/symptoms';
import { adviceByFinding } from '../domain/diagnosis/examination';
import { en } from './en/en';
import { zhCN } from './zh-CN/zhCN';

interface Leaf {
  readonly path: string;
  readonly text: string;
}

function leaves(node: unknown, path: string): readonly Leaf[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is neither text nor texts`);
  return Object.entries(node).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

const subjects = ['constraints', 'guides', 'presets', 'symptoms'] as const;

const chinese = /\p{Script=Han}/u;
const westernMark = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u;

describe.each(subjects)('the texts of %s', (subject) => {
  const english = leaves(en[subject], subject);
  const translated = leaves(zhCN[subject], subject);

  it('say the same things in both languages', () => {
    const paths = (texts: readonly Leaf[]) => texts.map(({ path }) => path).toSorted();
    expect(paths(translated)).toEqual(paths(english));
  });

  it('are Chinese in Chinese, with Chinese marks, and English in English', () => {
    expect(translated.filter(({ text }) => !chinese.test(text) || westernMark.test(text))).toEqual([]);
    expect(english.filter(({ text }) => chinese.test(text))).toEqual([]);
  });

  it('are neither empty nor padded', () => {
    expect([...english, ...translated].filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
  });
});

describe('the texts', () => {
  it.each([
    ['constraints', constraints, en.constraints],
    ['guides', guides, en.guides],
    ['presets', presets, en.presets.texts],
    ['symptoms', symptoms, en.symptoms.meanings],
  ] as const)('have words for each of the %s and for nothing else', (_subject, entries, texts) => {
    expect(Object.keys(texts).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  });

  it('have words for each cause and each piece of advice that a symptom or a finding gives', () => {
    const given = (list: (symptom: (typeof symptoms)[number]) => readonly string[]) =>
      [...new Set(symptoms.flatMap((symptom) => [...list(symptom)]))].toSorted();
    expect(given(({ causes }) => causes)).toEqual(Object.keys(en.symptoms.causes).toSorted());
    const afterExamining = Object.values(adviceByFinding).flat();
    const advice = new Set([...given((symptom) => symptom.advice), ...afterExamining]);
    expect([...advice].toSorted()).toEqual(Object.keys(en.symptoms.advice).toSorted());
  });
});
