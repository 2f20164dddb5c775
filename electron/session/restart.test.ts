import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RestartCountdown } from '../../shared/ipc/api';
import { err, ok } from '../../shared/result';
import type { Log } from './log';
import { countdownSeconds, createRestart } from './restart';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let told: RestartCountdown[] = [];
let restarts = 0;

const power = {
  restart: () => {
    restarts += 1;
    return Promise.resolve(ok(undefined));
  },
};
const session = () => createRestart({ log: silent, tell: (step) => told.push(step) });

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  restarts = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

describe('createRestart', () => {
  it('counts down second by second and restarts only then, once', async () => {
    const restart = session();
    restart.begin(power);
    await vi.advanceTimersByTimeAsync((countdownSeconds - 1) * 1000);
    expect(restarts).toBe(0);
    expect(told.map((step) => (step.state === 'counting' ? step.secondsLeft : step.state))).toEqual(
      Array.from({ length: countdownSeconds }, (_, index) => countdownSeconds - index),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect([restarts, told.at(-1)]).toEqual([1, { state: 'restarting' }]);
    expect(restart.isCounting()).toBe(false);
  });

  it('can be stopped until the last second', async () => {
    const restart = session();
    restart.begin(power);
    await vi.advanceTimersByTimeAsync((countdownSeconds - 1) * 1000);
    restart.cancel();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([restarts, told.at(-1)]).toEqual([0, { state: 'cancelled' }]);
  });

  it('counts once, however often it is asked to', async () => {
    const restart = session();
    restart.begin(power);
    await vi.advanceTimersByTimeAsync(10_000);
    restart.begin(power);
    await vi.advanceTimersByTimeAsync((countdownSeconds - 10) * 1000);
    expect(restarts).toBe(1);
  });

  it('says so where Windows does not take it', async () => {
    const restart = session();
    restart.begin({
      restart: () =>
        Promise.resolve(err({ code: 'command-failed', subject: 'shutdown.exe', detail: 'exit code 5' })),
    });
    await vi.advanceTimersByTimeAsync(countdownSeconds * 1000);
    expect(told.at(-1)).toEqual({ state: 'failed' });
  });

  it('tells nothing of a stop where nothing counts', () => {
    session().cancel();
    expect(told).toEqual([]);
  });
});
