import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/catalogue/catalogue';
import type { Plan } from '../../shared/domain/plan';
import { languages } from '../../shared/locales/language';
import { createTranslator } from '../../shared/locales/translator';
import { applyQuestion, recoveryQuestion, undoQuestion } from './questions';

const machine = { id: '0', kind: 'windows', label: 'LOADGEN-07', path: null, isSample: false } as const;
const file = { ...machine, kind: 'registry-file', path: '/x.reg' } as const;

function planOf(count: number): Plan {
  return {
    target: 'custom',
    changes: catalogue.slice(0, count).map(({ id }) => ({
      id,
      before: null,
      after: 1,
      takesEffect: 'reboot',
      applicability: 'honoured',
      commands: [],
    })),
    warnings: [],
    restartNeeded: true,
  };
}

describe.each(languages)('the question ahead of a write, in %s', (language) => {
  const { t } = createTranslator(language);
  const ahead = { recoversFirst: false };

  it.each([1, 5, 60])('names the machine and every one of %i changes', (count) => {
    const plan = planOf(count);
    const { message, detail } = applyQuestion(t, machine, plan, ahead);
    expect(message).toContain('LOADGEN-07');
    expect(plan.changes.filter(({ id }) => !detail.includes(`${id}: `))).toEqual([]);
    expect(detail.split('\n').length).toBeLessThan(30);
  });

  it('says of a file that only the file is written, and of a restart only where Windows runs', () => {
    const [onWindows, onFile] = [machine, file].map((one) => applyQuestion(t, one, planOf(1), ahead).detail);
    expect(onWindows).toContain(t('nativeDialogs.restartLater'));
    expect(onFile).not.toContain(t('nativeDialogs.restartLater'));
    expect(onFile).toContain(t('nativeDialogs.toFile'));
  });

  it('leaves no placeholder open', () => {
    const changes = [
      { id: 'TcpTimedWaitDelay', from: 30, to: { unreadable: { kind: 'not-in-export' } } },
    ] as const;
    const asked = { entry: '3', changes, overwritten: ['TcpTimedWaitDelay'], recoversFirst: true };
    for (const question of [
      applyQuestion(t, machine, planOf(1), { recoversFirst: true }),
      undoQuestion(t, machine, asked),
      recoveryQuestion(t, file, changes),
      recoveryQuestion(t, file, null),
    ]) {
      expect(Object.values(question).join(' ')).not.toMatch(/\{\{|nativeDialogs\./u);
    }
  });
});
