import { describe, expect, it } from 'vitest';
import { createProcessCounter } from './programRunner';
import { RegeditClient } from './regeditClient';
import type { WorkerProcess } from './workerProcess';

/** Workers that answer each request as told; `undefined` leaves it without an answer. */
function workers(answer: (request: object, started: number) => object | undefined) {
  const log = { started: 0, killed: 0 };
  const exits: (() => void)[] = [];
  const start = (): WorkerProcess => {
    log.started += 1;
    let listen: (message: unknown) => void = () => undefined;
    return {
      post(message) {
        const reply = answer(message, log.started);
        if (reply !== undefined)
          setImmediate(() => {
            listen({ ...message, ...reply });
          });
      },
      onMessage(listener) {
        listen = listener;
      },
      onExit(listener) {
        exits.push(listener);
      },
      kill() {
        log.killed += 1;
      },
    };
  };
  return { start, log, exit: () => exits.at(-1)?.() };
}

const request = { call: 'list', keys: ['HKLM\\SYSTEM'] } as const;

describe('the worker of regedit', () => {
  it('is started once and counted with the cscripts that it starts', async () => {
    const { start, log } = workers(() => ({ ok: true, value: 7 }));
    const counter = createProcessCounter();
    const client = new RegeditClient(start, counter);

    expect(await client.call(request)).toEqual({ ok: true, value: 7 });
    await client.call(request);

    expect(log.started).toBe(1);
    expect(counter.total()).toBe(4);
  });

  it('is asked one thing after the other', async () => {
    const asked: object[] = [];
    const { start } = workers((message) => {
      asked.push(message);
      return { ok: true, value: asked.length };
    });
    const client = new RegeditClient(start, createProcessCounter());

    const answers = await Promise.all([client.call(request), client.call(request)]);

    expect(answers).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
  });

  it('passes on the error of regedit', async () => {
    const { start } = workers(() => ({ ok: false, code: 5, detail: 'access is denied' }));

    expect(await new RegeditClient(start, createProcessCounter()).call(request)).toEqual({
      ok: false,
      error: { kind: 'answered', code: 5, detail: 'access is denied' },
    });
  });

  it('is ended when it does not answer, and the next call gets another', async () => {
    const { start, log } = workers((_, started) => (started === 1 ? undefined : { ok: true, value: null }));
    const client = new RegeditClient(start, createProcessCounter(), 20);

    expect(await client.call(request)).toEqual({ ok: false, error: { kind: 'timeout' } });
    expect(log.killed).toBe(1);
    expect((await client.call(request)).ok).toBe(true);
    expect(log.started).toBe(2);
  });

  it('that dies ends the call', async () => {
    const { start, exit } = workers(() => undefined);
    const call = new RegeditClient(start, createProcessCounter()).call(request);
    await new Promise(setImmediate);
    exit();

    expect(await call).toEqual({ ok: false, error: { kind: 'ended' } });
  });

  it.each([
    ['garbage', { ok: 'perhaps' }],
    ['an answer to something else', { id: 999, ok: true, value: 1 }],
  ])('is not believed with %s', async (_, reply) => {
    const { start } = workers(() => reply);

    expect(await new RegeditClient(start, createProcessCounter(), 30).call(request)).toEqual({
      ok: false,
      error: { kind: 'timeout' },
    });
  });
});
