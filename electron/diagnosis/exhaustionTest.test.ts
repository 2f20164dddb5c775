import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
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
