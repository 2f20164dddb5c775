import { describe, expect, it } from 'vitest';
import type { TuningError } from '../domain/tuningError';
import { languages } from './language';
import { refusalMessage, type TuningRefusal } from './refusalMessage';
import { createTranslator } from './translator';

const refusals: readonly TuningRefusal[] = [
  {
    code: 'plan-refused',
    errors: [{ code: 'not-applicable', parameterId: 'MaxUserPort', family: 'xp_2003' }],
  },
  { code: 'plan-unknown' },
  { code: 'confirmation-needed', expected: 'DC-01' },
  { code: 'busy', task: 'apply' },
  { code: 'busy', task: 'undo' },
  { code: 'busy', task: 'recovery' },
  {
    code: 'tuning',
    error: { code: 'stale-plan', parameterId: 'TcpTimedWaitDelay', expected: 240, found: 120 },
  },
  { code: 'profile-unknown' },
  { code: 'profile-name-taken', name: 'Mine' },
  { code: 'too-many-profiles', most: 200 },
  { code: 'profile-refused', label: 'x.json', errors: [{ code: 'not-json' }] },
  { code: 'profile-file-unreadable', label: 'x.json' },
  { code: 'profiles-not-writable', folder: '/state/profiles' },
  { code: 'file-not-written', label: 'x.reg' },
  { code: 'no-registry-file', entry: '3' },
  { code: 'draft-not-saved' },
  { code: 'not-elevated-anew' },
];

describe.each(languages)('refusalMessage in %s', (language) => {
  const { t } = createTranslator(language);

  it.each(refusals.map((refusal) => [refusal.code, refusal] as const))('%s has words', (_, refusal) => {
    const text = refusalMessage(t, refusal).join('\n');
    expect(text).not.toMatch(/\{\{|appErrors\./u);
    const said = Object.entries(refusal).flatMap(([key, value]) =>
      ['name', 'most', 'label', 'folder', 'entry', 'expected'].includes(key) ? [String(value)] : [],
    );
    expect(said.filter((value) => !text.includes(value))).toEqual([]);
  });

  it('leads to a screen or a button, never to a command of the terminal', () => {
    const errors: readonly TuningError[] = [
      { code: 'not-elevated' },
      { code: 'unknown-entry', entry: '7' },
      { code: 'entry-not-open', entry: '7', state: 'undone' },
      { code: 'not-in-entry', entry: '7', parameterId: 'DefaultTTL' },
      { code: 'journal-damaged', path: '/state/damaged' },
      { code: 'state-folder', path: '/state', detail: 'EROFS' },
      { code: 'rollback-incomplete', cause: { kind: 'interrupted' }, remaining: [] },
    ];
    const texts = errors.map((error) => refusalMessage(t, { code: 'tuning', error }).join('\n'));
    expect(texts.filter((text) => /tcpilot [a-z]|--[a-z]|\{\{/u.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(errors.length);
  });

  it('says what was expected and what was found, with what it amounts to', () => {
    const stale = refusals.find(({ code }) => code === 'tuning');
    const text = stale === undefined ? '' : refusalMessage(t, stale).join('');
    expect(text).toContain('240 (0xF0) = 4 ');
  });
});
