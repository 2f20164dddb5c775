import { describe, expect, it } from 'vitest';
import type { TuningError } from '../../shared/domain/tuningError';
import { createTranslator } from '../../shared/locales/translator';
import type { CliContext } from './cliContext';
import { fail } from './cliError';
import { filesOfPackage } from './programFiles';

const denied = { code: 'access-denied', subject: 'HKLM\\SYSTEM', detail: 'error 5' } as const;
const remaining = [
  { id: 'TcpTimedWaitDelay', expected: null, found: 30 },
  {
    id: 'DynamicPortRange.ipv4.tcp',
    expected: { start: 1025, count: 100 },
    found: { start: 10000, count: 55536 },
  },
];

function failed(error: TuningError, language: 'en' | 'zh-CN' = 'en') {
  const written: string[] = [];
  const context: CliContext = {
    io: {
      out: () => undefined,
      err: (text) => written.push(text),
      colours: false,
      progress: () => undefined,
      columns: 100,
      isTerminal: false,
    },
    t: createTranslator(language).t,
    language,
    options: { json: true },
    files: filesOfPackage(process.cwd()),
    startedAt: 0,
  };
  return { code: fail(context, { kind: 'tuning', error }), text: written.join('') };
}

describe('the exit code of', () => {
  it.each<readonly [string, TuningError, number]>([
    ['no elevation', { code: 'not-elevated' }, 4],
    [
      'a write that was denied and rolled back',
      { code: 'rolled-back', cause: { kind: 'write-failed', error: denied }, entry: '1' },
      4,
    ],
    ['a read that was denied', { code: 'machine', error: denied }, 4],
    [
      'another failed write',
      {
        code: 'rolled-back',
        cause: { kind: 'write-failed', error: { ...denied, code: 'timeout' } },
        entry: '1',
      },
      3,
    ],
    [
      'a value that reads back wrong',
      {
        code: 'rolled-back',
        cause: { kind: 'mismatch', parameterId: 'MTU', expected: 1500, found: null },
        entry: '1',
      },
      3,
    ],
    ['an incomplete rollback', { code: 'rollback-incomplete', cause: { kind: 'cancelled' }, remaining }, 5],
    ['a stale plan', { code: 'stale-plan', parameterId: 'MTU', expected: 1500, found: null }, 3],
    ['a damaged journal', { code: 'journal-damaged', path: '/x' }, 3],
    ['an entry that is undone already', { code: 'entry-not-open', entry: '1', state: 'undone' }, 3],
    ['a value that an entry does not have', { code: 'not-in-entry', entry: '1', parameterId: 'MTU' }, 2],
  ])('%s', (_, error, code) => {
    expect(failed(error).code).toBe(code);
  });
});

describe('an incomplete rollback', () => {
  it.each(['en', 'zh-CN'] as const)('says what is where: %s', (language) => {
    const { text } = failed(
      { code: 'rollback-incomplete', cause: { kind: 'interrupted' }, remaining },
      language,
    );
    const [, first, second] = text.trimEnd().split('\n');
    expect(first).toMatch(/TcpTimedWaitDelay.*30/);
    expect(second).toMatch(/DynamicPortRange\.ipv4\.tcp.*1025\+100.*10000\+55536/);
  });
});
