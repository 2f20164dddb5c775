import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { ExhaustionSample } from '../../shared/domain/proof/exhaustionResult';
import { runExhaustionTest, type ExhaustionTestOptions } from './exhaustionTest';

const options: ExhaustionTestOptions = {
  address: '127.0.0.1',
  connections: 20,
  rate: null,
  seconds: 20,
  stopWhenExhausted: false,
  countTimeWait: () => Promise.resolve(null),
};

describe('the test over loopback', () => {
  it('connects as often as asked', async () => {
    expect(await runExhaustionTest(options)).toEqual({
      attempted: 20,
      connected: 20,
      errors: {},
      timeWaitPeak: null,
      verdict: 'not-exhausted',
    });
  });

  it('keeps to a rate', async () => {
    const startedAt = performance.now();
    await runExhaustionTest({ ...options, connections: 11, rate: 20 });
    expect(performance.now() - startedAt).toBeGreaterThan(450);
  });

  it('tells how things stand each second and at the end', async () => {
    const samples: ExhaustionSample[] = [];
    const result = await runExhaustionTest({
      ...options,
      connections: 12,
      rate: 10,
      countTimeWait: () => Promise.resolve(12),
      onSample: (sample) => samples.push(sample),
    });
    expect(samples.length).toBeGreaterThanOrEqual(2);
    expect(samples[0]?.connected).toBeLessThan(12);
    expect(samples.at(-1)).toMatchObject({ attempted: 12, connected: 12, errors: {}, timeWait: 12 });
    expect(result.timeWaitPeak).toBe(12);
  });

  it('looks once more where the last sockets were still closing', async () => {
    const counts = [17, 20];
    const countTimeWait = () => Promise.resolve(counts.shift() ?? 0);
    expect((await runExhaustionTest({ ...options, countTimeWait })).timeWaitPeak).toBe(20);
  });

  it('ends with an error of the count of TIME_WAIT, instead of going on without it', async () => {
    const countTimeWait = () => Promise.reject(new Error('no table'));
    await expect(runExhaustionTest({ ...options, countTimeWait })).rejects.toThrow('no table');
  });

  it('is cancelled between two connections, however slow its rate', async () => {
    const controller = new AbortController();
    const running = runExhaustionTest({ ...options, rate: 0.01, signal: controller.signal });
    controller.abort();
    expect((await running).attempted).toBeLessThanOrEqual(1);
  });

  it('ends by time and by signal', async () => {
    const slow = { ...options, connections: 1000, rate: 10 };
    expect((await runExhaustionTest({ ...slow, seconds: 0.3 })).attempted).toBeLessThan(20);
    const signal = AbortSignal.abort();
    expect((await runExhaustionTest({ ...slow, signal })).attempted).toBe(0);
  });

  it.each(['10.0.0.9', '0.0.0.0', 'localhost', '127.0.0.2', '::', ''])(
    'refuses the target %j whoever asks, and connects to nothing',
    async (target) => {
      const heard: unknown[] = [];
      const server = createServer((socket) => heard.push(socket)).listen(0);
      await once(server, 'listening');
      // As a caller without types, or a bug, would.
      const asked: ExhaustionTestOptions = { ...options };
      Reflect.set(asked, 'address', target);
      await expect(runExhaustionTest(asked)).rejects.toThrow('Only 127.0.0.1 and ::1 may be tested');
      server.close();
      expect(heard).toEqual([]);
    },
  );
});
