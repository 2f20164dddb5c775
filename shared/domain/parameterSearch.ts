import type { ApplicabilityStatus, TakesEffect } from './parameter';
import type { ParameterStatus } from './scan';

/** What may stand behind an `@` in the search field. */
export const searchWords = ['differs', 'pending', 'restart', 'ignored', 'honoured', 'seeds'] as const;
export type SearchWord = (typeof searchWords)[number];

/** A map, since an object would also know `constructor`. */
const spellings = new Map<string, SearchWord>([
  ...searchWords.map((word) => [word, word] as const),
  ['honored', 'honoured'],
]);

export interface ParameterQuery {
  readonly words: readonly SearchWord[];
  /** `@` words that mean nothing here; they find nothing rather than being passed over in silence. */
  readonly unknownWords: readonly string[];
  /** Free text, lower case; every term has to be found. */
  readonly terms: readonly string[];
}

/** What the search asks of a row. */
export interface SearchableRow {
  readonly status: ParameterStatus;
  readonly applicability: ApplicabilityStatus;
  readonly takesEffect: TakesEffect;
  /** The guides that many people start from name the parameter. */
  readonly inGuides: boolean;
  /** An edit of it is staged. */
  readonly pending: boolean;
  /** Name, summary, key path, adapter ...: where free text is looked for, lower case. */
  readonly haystack: string;
}

/** Splits what was typed into `@` words and free text; case does not count. */
export function parseParameterQuery(text: string): ParameterQuery {
  const tokens = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const atWords = tokens.filter((token) => token.startsWith('@')).map((token) => token.slice(1));
  return {
    words: atWords.flatMap((word) => spellings.get(word) ?? []),
    unknownWords: atWords.filter((word) => !spellings.has(word)),
    terms: tokens.filter((token) => !token.startsWith('@')),
  };
}

export function isEmptyQuery(query: ParameterQuery): boolean {
  return query.words.length + query.unknownWords.length + query.terms.length === 0;
}

/** Whether a row meets every word and holds every term. */
export function matchesQuery(query: ParameterQuery, row: SearchableRow): boolean {
  return (
    query.unknownWords.length === 0 &&
    query.words.every((word) => meets[word](row)) &&
    query.terms.every((term) => row.haystack.includes(term))
  );
}

const meets: Readonly<Record<SearchWord, (row: SearchableRow) => boolean>> = {
  differs: (row) => row.status === 'differs',
  pending: (row) => row.pending,
  restart: (row) => row.takesEffect === 'reboot' || row.takesEffect === 'service-restart-or-reboot',
  ignored: (row) => row.applicability === 'ignored',
  honoured: (row) => row.applicability === 'honoured' || row.applicability === 'partly',
  seeds: (row) => row.inGuides,
};
