import type { TFunction } from 'i18next';
import wrapAnsi from 'wrap-ansi';
import { applicabilityOn } from '../domain/applicability';
import { roleIds, type RoleId } from '../domain/parameter';
import { sourceById, type SourceId } from '../catalogue/sources';
import { sameValue } from '../domain/value';
import { detailedValue } from '../domain/valueText';
import { parameterText } from '../locales/documentation';
import type { Language } from '../locales/language';
import type { ExportContent, ExportedValue } from './exportContent';

/** The language of an export's comments. */
export interface ExportWords {
  readonly t: TFunction;
  readonly language: Language;
}

const commentWidth = 100;

/**
 * A text as one line of a comment: no line ends and no control characters, with which it could get out of its comment,
 * and none that change the direction of what follows.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** Broken at a width that reads well; what follows the first line is indented. */
export function wrappedComment(text: string): readonly string[] {
  const [first = '', ...rest] = wrapAnsi(oneLine(text), commentWidth).split('\n');
  return [first, ...rest.map((line) => `  ${line}`)];
}

/** What stands at the top of every export: what it is, for which Windows, and what is true of all exports. */
export function headerComment(content: ExportContent, { t }: ExportWords, howTo: readonly string[]) {
  const family = t(`vocabulary.family.${content.windows.family}`);
  return [
    t('exports.header.title', { target: content.target }),
    t('exports.header.windows', { family }),
    t('exports.header.onlyTheseValues'),
    ...howTo,
  ].flatMap(wrappedComment);
}

/** Parameter, value, reason, effect and sources of one value. */
export function valueComment(
  value: ExportedValue,
  content: ExportContent,
  { t, language }: ExportWords,
): readonly string[] {
  const { definition } = value;
  const text = parameterText(language, definition.id);
  const { status, sources } = applicabilityOn(definition, content.windows);
  const heading =
    value.value === null
      ? t('exports.comment.absent', { id: value.id })
      : t('exports.comment.set', { id: value.id, value: detailedValue(value.value) });
  if (value.misspelt) {
    return [heading, t('exports.comment.misspelt', { meant: definition.id })].flatMap(wrappedComment);
  }
  const reason = reasonFor(value, content, (role) => text.recommendationReasons?.[role]);
  const cited = sources.length > 0 ? sources : definition.sources.slice(0, 2);
  return [
    heading,
    text.summary,
    t('exports.comment.reason', { reason: reason ?? t('exports.comment.asked', { target: content.target }) }),
    t('exports.comment.effect', {
      effect: t(`vocabulary.takesEffect.${definition.takesEffect.when}`),
      applicability: t(`vocabulary.applicability.${status}`),
    }),
    ...cited.map((source) => sourceLine(t, source)),
  ].flatMap(wrappedComment);
}

function sourceLine(t: TFunction, id: SourceId): string {
  const { title, url } = sourceById(id);
  return t('exports.comment.source', { title, url });
}

/** The reason of the role that the target is named after, else of a role that recommends this very value. */
function reasonFor(
  { definition, value }: ExportedValue,
  { target, windows }: ExportContent,
  reasonOf: (role: RoleId) => string | undefined,
): string | undefined {
  const named = roleIds.filter((role) => role === target);
  const agreeing = roleIds.filter((role) => {
    const said = definition.recommendations[role];
    const recommended = typeof said === 'function' ? said({ family: windows.family, cores: null }) : said;
    return recommended !== undefined && sameValue(recommended, value);
  });
  return [...named, ...agreeing].map(reasonOf).find((reason) => reason !== undefined);
}
