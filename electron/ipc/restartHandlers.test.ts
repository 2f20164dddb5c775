import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/locales/translator';
import { err, ok } from '../../shared/result';
import { createRestart } from '../session/restart';
import { createSingleFlight } from '../session/singleFlight';
import type { Question } from './questions';
import { restartHandlers, type RestartParties } from './restartHandlers';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function fixture(own: Partial<RestartParties> = {}, users: readonly string[] | null = []) {
  const questions: Question[] = [];
  const restart = createRestart({ log: silent, tell: () => undefined });
  const flight = createSingleFlight();
  const power = {
    restart: () => Promise.resolve(ok(undefined)),
    otherUsers: () => Promise.resolve(users),
    fastStartup: () => Promise.resolve(null),
  };
  const handlers = restartHandlers({
    restart,
    flight,
    power: () => power,
    t: createTranslator('en').t,
    confirm: (question) => {
      questions.push(question);
      return Promise.resolve(true);
    },
    elevateAnew: () => Promise.resolve(true),
    ...own,
  });
  return { handlers, questions, restart, flight };
}

describe('requestRestart', () => {
  it('counts after the native window, which names who else is signed in', async () => {
    const { handlers, questions, restart } = fixture({}, ['ann', 'bob']);
    expect(await handlers.requestRestart({})).toEqual(ok({ outcome: 'counting', seconds: 30 }));
    expect(questions[0]?.detail).toContain('ann, bob');
    expect(restart.isCounting()).toBe(true);
    await handlers.requestRestart({});
    expect(questions).toHaveLength(1);
    await handlers.cancelRestart({});
    expect(restart.isCounting()).toBe(false);
  });

  it('does not count where the native window was answered with no', async () => {
    const { handlers, restart } = fixture({ confirm: () => Promise.resolve(false) });
    expect(await handlers.requestRestart({})).toEqual(ok({ outcome: 'cancelled' }));
    expect(restart.isCounting()).toBe(false);
  });

  it('says where it cannot be told who else is signed in', async () => {
    const { handlers, questions, restart } = fixture({}, null);
    await handlers.requestRestart({});
    restart.cancel();
    expect(questions[0]?.detail).toContain('could not be told');
  });

  it('waits for what is being written, and so does a start as administrator', async () => {
    const { handlers, flight } = fixture();
    let finish: () => void = () => undefined;
    const running = flight.run('apply', async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return ok(null);
    });
    const busy = err({ code: 'busy', task: 'apply' });
    expect([await handlers.requestRestart({}), await handlers.restartElevated({})]).toEqual([busy, busy]);
    finish();
    await running;
    expect(await handlers.restartElevated({})).toEqual(ok({}));
  });
});

describe('restartElevated', () => {
  it.each([
    ['whoever was asked said no', () => Promise.resolve(false), 'not-elevated-anew'],
    ['there is nothing to gain', null, 'unsupported'],
  ])('is refused where %s', async (_, elevateAnew, code) => {
    const { handlers } = fixture({ elevateAnew });
    expect(await handlers.restartElevated({})).toMatchObject({ ok: false, error: { code } });
  });
});
