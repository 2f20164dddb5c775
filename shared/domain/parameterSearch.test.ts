import { describe, expect, it } from 'vitest';
import { isEmptyQuery, matchesQuery, parseParameterQuery, type SearchableRow } from './parameterSearch';

const row: SearchableRow = {
  status: 'differs',
  applicability: 'honoured',
  takesEffect: 'reboot',
  inGuides: true,
  pending: false,
  haystack: 'tcptimedwaitdelay how long a closed connection keeps its port hklm\\system',
};

const found = (text: string, changes: Partial<SearchableRow> = {}): boolean =>
  matchesQuery(parseParameterQuery(text), { ...row, ...changes });

describe('parseParameterQuery', () => {
  it('separates the @ words from the free text', () => {
    expect(parseParameterQuery('  @differs  TIMED wait @nonsense ')).toEqual({
      words: ['differs'],
      unknownWords: ['nonsense'],
      terms: ['timed', 'wait'],
    });
  });

  it('takes the American spelling too', () => {
    expect(parseParameterQuery('@Honored').words).toEqual(['honoured']);
  });

  it.each(['', '   ', '\t\n'])('calls %j empty', (text) => {
    expect(isEmptyQuery(parseParameterQuery(text))).toBe(true);
  });

  it.each(['@', '@constructor', '@toString'])('knows no word %s, which so finds nothing', (text) => {
    expect(found(text)).toBe(false);
  });
});

describe('matchesQuery', () => {
  it.each<[string, Partial<SearchableRow>, Partial<SearchableRow>]>([
    ['@differs', { status: 'differs' }, { status: 'custom' }],
    ['@pending', { pending: true }, { pending: false }],
    ['@restart', { takesEffect: 'reboot' }, { takesEffect: 'immediate' }],
    ['@restart', { takesEffect: 'service-restart-or-reboot' }, { takesEffect: 'unknown' }],
    ['@ignored', { applicability: 'ignored' }, { applicability: 'superseded' }],
    ['@honoured', { applicability: 'honoured' }, { applicability: 'ignored' }],
    ['@honoured', { applicability: 'partly' }, { applicability: 'unknown' }],
    ['@seeds', { inGuides: true }, { inGuides: false }],
  ])('%s finds %j but not %j', (word, hit, miss) => {
    expect(found(word, hit)).toBe(true);
    expect(found(word, miss)).toBe(false);
  });

  it('wants every word and every term', () => {
    expect(found('@differs @restart closed PORT')).toBe(true);
    expect(found('@differs @ignored')).toBe(false);
    expect(found('closed window')).toBe(false);
  });

  it('finds a registry key by its path as one would paste it', () => {
    expect(found('HKLM\\SYSTEM')).toBe(true);
  });

  it('finds everything when nothing is asked', () => {
    expect(found('')).toBe(true);
  });
});
