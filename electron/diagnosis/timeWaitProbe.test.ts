import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { closeOneConnection, watchTimeWait, type ClosedConnection } from './timeWaitProbe';

const closedNow = (): ClosedConnection => ({
  localPort: 50_000,
  remotePort: 40_000,
  closedAfter: performance.now(),
  closedBefore: performance.now(),
  release: () => undefined,
});

/** Answers one after the other; the last for ever. */
function answers(...given: readonly (boolean | null)[]) {
  const left = [...given];
  return () => Promise.resolve((left.length > 1 ? left.shift() : left[0]) ?? null);
}

const watch = (isInTimeWait: () => Promise<boolean | null>, more = {}) =>
  watchTimeWait(closedNow(), { isInTimeWait, pauseMs: 20, ...more });

describe('watching a closed connection', () => {
  it('measures from its closing until it is gone', async () => {
    const ticks: number[] = [];
    const onTick = (elapsed: number) => ticks.push(elapsed);
    const seen = await watch(answers(true, true, true, true, true, false), { onTick, pauseMs: 100 });
    expect(seen).toMatchObject({ outcome: 'measured' });
    expect(seen.outcome === 'measured' && seen.atLeastSeconds >= 0.3).toBe(true);
    expect(seen.outcome === 'measured' && seen.atMostSeconds > seen.atLeastSeconds).toBe(true);
    expect(ticks.length).toBeGreaterThan(3);
  });

  it('takes nothing for gone that one look lacked', async () => {
    const looks = answers(true, false, true, true, false);
    let asked = 0;
    const counted = () => ((asked += 1), looks());
    expect(await watch(counted)).toMatchObject({ outcome: 'measured' });
    expect(asked).toBe(6);
  });

  it('waits until a socket that is still closing shows', async () => {
    expect(await watch(answers(false, false, false, false, true, false))).toMatchObject({
      outcome: 'measured',
    });
  });

  it('says so where the socket never showed, or nothing can be seen', async () => {
    const closed = { ...closedNow(), closedBefore: performance.now() - 3000 };
    expect(await watchTimeWait(closed, { isInTimeWait: answers(false) })).toEqual({
      outcome: 'failed',
      reason: 'never-seen',
    });
    expect(await watch(answers(null))).toEqual({ outcome: 'failed', reason: 'no-table' });
  });

  it('gives up after a time, and at once when it is cancelled', async () => {
    const given = await watch(answers(true), { giveUpSeconds: 0.1 });
    expect(given.outcome).toBe('still-there');
    const controller = new AbortController();
    const watching = watch(answers(true), { signal: controller.signal, pauseMs: 60_000 });
    controller.abort();
    expect(await watching).toEqual({ outcome: 'cancelled', atLeastSeconds: 0 });
  });
});

describe('the connection that is watched', () => {
  it('is one over loopback, with both its ports', async () => {
    const closed = await closeOneConnection('127.0.0.1');
    if (!closed.ok) throw new Error(closed.error);
    const { localPort, remotePort, closedAfter, closedBefore, release } = closed.value;
    release();
    expect(localPort).toBeGreaterThan(0);
    expect(remotePort).not.toBe(localPort);
    expect(closedBefore).toBeGreaterThanOrEqual(closedAfter);
  });

  it('is never one to anywhere else', async () => {
    const heard: unknown[] = [];
    const server = createServer((socket) => heard.push(socket)).listen(0);
    await once(server, 'listening');
    // As a caller without types, or a bug, would.
    const asked: unknown = Reflect.apply(closeOneConnection, null, ['127.0.0.2']);
    await expect(asked).rejects.toThrow('Only 127.0.0.1 and ::1 may be tested');
    server.close();
    expect(heard).toEqual([]);
  });
});
