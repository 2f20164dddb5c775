import type * as fs from 'node:fs/promises';
import { link, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import * as os from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acquireLock, isLocked } from './lock';
import { isStillRunning, ownProcess } from './processIdentity';

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  return { ...real, link: vi.fn(real.link) };
});
vi.mock('node:os', async (importOriginal) => {
  const real = await importOriginal<typeof os>();
  return { ...real, uptime: vi.fn(real.uptime) };
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(os.tmpdir(), 'tcpilot-lock-'));
});
afterEach(async () => {
  vi.resetAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function held() {
  const lock = await acquireLock(folder);
  if (!lock.ok) throw new Error(JSON.stringify(lock.error));
  return lock.value;
}

/** The identity of a process that has ended. */
function deadProcess(): { pid: number; start: string | null; uptime: number } {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return { ...ownProcess(), pid };
}

async function writeLock(turn: number, owner: object): Promise<void> {
  await writeFile(
    join(folder, `lock.${turn}`),
    JSON.stringify({ ...owner, since: new Date().toISOString() }),
  );
}

describe('the lock of a machine', () => {
  it('is held by one, even within one process, and tells by whom', async () => {
    const lock = await held();
    expect(await acquireLock(folder)).toMatchObject({
      ok: false,
      error: { code: 'lock-held', pid: process.pid },
    });
    expect(await isLocked(folder)).toBe(true);
    await lock.release();
    expect(await isLocked(folder)).toBe(false);
    await (await held()).release();
  });

  it('keeps nothing but the last turn', async () => {
    for (let round = 0; round < 5; round += 1) await (await held()).release();
    expect(await readdir(folder)).toEqual(['lock.5.free']);
  });

  it('is free at once when its owner is dead', async () => {
    await writeLock(7, deadProcess());
    const lock = await held();
    expect(await readdir(folder)).toEqual(['lock.8']);
    await lock.release();
  });

  it('is free when another process has the number of its owner', async () => {
    await writeLock(1, { ...ownProcess(), start: 'another-boot 12345' });
    await (await held()).release();
    expect(await readdir(folder)).toEqual(['lock.2.free']);
  });

  it.each(['', '{', '[]', '{"pid":-1}', '\0\0\0'])(
    'is held while it may be half written, and free afterwards: %j',
    async (text) => {
      const path = join(folder, 'lock.1');
      await writeFile(path, text);
      expect((await acquireLock(folder)).ok).toBe(false);
      await utimes(path, new Date(0), new Date(0));
      expect((await acquireLock(folder)).ok).toBe(true);
    },
  );

  it('goes to exactly one of many who find a dead owner at the same time', async () => {
    for (let round = 1; round <= 20; round += 1) {
      await writeLock(round * 100, deadProcess());
      const tries = await Promise.all(Array.from({ length: 8 }, () => acquireLock(folder)));
      const winners = tries.filter((one) => one.ok);
      expect(winners.length, `round ${round}`).toBe(1);
      expect((await readdir(folder)).filter((name) => /^lock\.\d+$/.test(name))).toHaveLength(1);
      for (const winner of winners) await winner.value.release();
    }
  });

  it('cannot be taken by somebody whose look is out of date', async () => {
    await writeLock(5, deadProcess());
    const real = vi.mocked(link).getMockImplementation();
    // Between his look and his turn, somebody else has his turn, gives it back, and a third one holds the next.
    vi.mocked(link).mockImplementationOnce(async (from, to) => {
      await writeLock(7, ownProcess());
      await real?.(from, to);
    });
    expect(await acquireLock(folder)).toMatchObject({ ok: false, error: { code: 'lock-held' } });
    expect(await readdir(folder)).not.toContain('lock.6');
  });

  it('works without hard links', async () => {
    vi.mocked(link).mockRejectedValue(Object.assign(new Error('not supported'), { code: 'ENOTSUP' }));
    const lock = await held();
    expect((await acquireLock(folder)).ok).toBe(false);
    await lock.release();
    expect(await readdir(folder)).toEqual(['lock.1.free']);
  });

  it('tidies what killed attempts have left, but not the draft of somebody who is at it', async () => {
    const old = join(folder, '.lock-11111111-2222-4333-8444-555555555555.tmp');
    await writeFile(old, '');
    await utimes(old, new Date(0), new Date(0));
    await writeFile(join(folder, '.lock-66666666-2222-4333-8444-555555555555.tmp'), '');
    await held();
    expect((await readdir(folder)).sort()).toEqual([
      '.lock-66666666-2222-4333-8444-555555555555.tmp',
      'lock.1',
    ]);
  });

  it('writes down who holds it', async () => {
    await held();
    expect(JSON.parse(await readFile(join(folder, 'lock.1'), 'utf8'))).toMatchObject({ pid: process.pid });
  });
});

describe('a process on a system that does not tell when it began', () => {
  const now = Date.now();
  const identity = { pid: process.pid, start: null, uptime: 5000 };
  it.each([
    ['runs still', { uptime: 5060, at: now - 60_000 }, true],
    ['runs still after the clock was set forward by an hour', { uptime: 5060, at: now - 3_660_000 }, true],
    ['runs still after the clock was set back', { uptime: 5060, at: now + 3_600_000 }, true],
    ['is gone after a restart', { uptime: 30, at: now - 60_000 }, false],
    ['is gone after a restart and a clock set back', { uptime: 30, at: now + 3_600_000 }, false],
    ['is gone after a restart long ago', { uptime: 90_000, at: now - 10 * 86_400_000 }, false],
  ])('%s', (_, { uptime, at }, expected) => {
    vi.mocked(os.uptime).mockReturnValue(uptime);
    expect(isStillRunning(identity, at)).toBe(expected);
  });
});
