import { link, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../../shared/result';
import { isStillRunning, ownProcess, processIdentitySchema } from './processIdentity';

const ownerSchema = z.strictObject({
  ...processIdentitySchema.shape,
  since: z.iso.datetime(),
});
type Owner = z.infer<typeof ownerSchema>;

export interface LockHeld {
  readonly code: 'lock-held';
  readonly pid: number;
  readonly since: string;
}

export interface Lock {
  release(): Promise<void>;
}

/**
 * A lock is the file `lock.<turn>` with the highest turn; it becomes `lock.<turn>.free` when it is released. Whoever
 * wants it creates the next turn. The highest turn is never removed, and a lower one only by the owner of a higher
 * one: so nobody can take a dead owner's place by a look that is out of date, as with one name that is removed and
 * created again.
 */
interface Turn {
  readonly turn: number;
  readonly name: string;
  readonly isFree: boolean;
}

async function turnsIn(folder: string): Promise<readonly Turn[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => {
    const match = /^lock\.(\d{1,15})(\.free)?$/.exec(name);
    return match === null ? [] : [{ turn: Number(match[1]), name, isFree: match[2] !== undefined }];
  });
}

function highest(turns: readonly Turn[]): Turn | null {
  return turns.reduce<Turn | null>(
    (best, one) =>
      best === null || one.turn > best.turn || (one.turn === best.turn && one.isFree) ? one : best,
    null,
  );
}

/** How long a lock may be half written, where hard links do not exist. */
const writingMs = 2000;

/** The living owner of a turn; null where it is dead, or its lock no lock. */
async function livingOwner(path: string): Promise<Pick<Owner, 'pid' | 'since'> | null> {
  let text: string;
  let writtenAt: Date;
  try {
    text = await readFile(path, 'utf8');
    writtenAt = (await stat(path)).mtime;
  } catch {
    return null;
  }
  try {
    const owner = ownerSchema.parse(JSON.parse(text));
    return isStillRunning(owner, Date.parse(owner.since)) ? owner : null;
  } catch {
    const isFresh = Math.abs(Date.now() - writtenAt.getTime()) < writingMs;
    return isFresh ? { pid: 0, since: writtenAt.toISOString() } : null;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function writeNew(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

/** Creates a file that is not there yet, with its content in one step where the file system has hard links. */
async function createWhole(folder: string, path: string, text: string): Promise<boolean> {
  const draft = join(folder, `.lock-${randomUUID()}.tmp`);
  try {
    await writeNew(draft, text);
    await link(draft, path).catch(async (error: unknown) => {
      if (hasCode(error, 'EEXIST')) throw error;
      // FAT, some network drives: no hard links.
      await writeNew(path, text);
    });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function release(path: string): Promise<void> {
  // A rename needs no space on a full disk. If it fails, the lock is free when this process ends.
  await rename(path, `${path}.free`).catch(() => rm(path, { force: true }).catch(() => undefined));
}

/** What earlier turns and killed attempts have left. */
async function tidy(folder: string, own: number): Promise<void> {
  const names = await readdir(folder);
  const drafts = names.filter((name) => /^\.lock-[0-9a-f-]{36}\.tmp$/.test(name));
  for (const name of drafts) {
    const age = Date.now() - (await stat(join(folder, name)).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (Math.abs(age) > writingMs) await rm(join(folder, name), { force: true });
  }
  const lower = (await turnsIn(folder)).filter(({ turn }) => turn < own);
  for (const { name } of lower) await rm(join(folder, name), { force: true });
}

async function holderOf(folder: string): Promise<{ readonly next: number; readonly held: LockHeld | null }> {
  const last = highest(await turnsIn(folder));
  if (last === null) return { next: 1, held: null };
  const owner = last.isFree ? null : await livingOwner(join(folder, last.name));
  return { next: last.turn + 1, held: owner === null ? null : { code: 'lock-held', ...pidAndSince(owner) } };
}

function pidAndSince({ pid, since }: Pick<Owner, 'pid' | 'since'>): Pick<Owner, 'pid' | 'since'> {
  return { pid, since };
}

/** Whether a living process, this one included, holds the lock of a folder. */
export async function isLocked(folder: string): Promise<boolean> {
  return (await holderOf(folder).catch(() => null))?.held != null;
}

const attempts = 20;

/**
 * Takes the lock of a machine's state folder. A lock whose owner is dead is free at once.
 *
 * @throws what the file system throws where the folder cannot be written.
 */
export async function acquireLock(folder: string): Promise<Result<Lock, LockHeld>> {
  const owner: Owner = { ...ownProcess(), since: new Date().toISOString() };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { next, held } = await holderOf(folder);
    if (held !== null) return err(held);
    const path = join(folder, `lock.${next}`);
    if (!(await createWhole(folder, path, JSON.stringify(owner)))) continue;
    // Our look may have been out of date: another turn at or above ours means that somebody was ahead of us.
    const others = (await turnsIn(folder)).filter(
      ({ turn, name }) => turn >= next && name !== `lock.${next}`,
    );
    if (others.length > 0) {
      await rm(path, { force: true });
      continue;
    }
    await tidy(folder, next);
    return ok({ release: () => release(path) });
  }
  const { held } = await holderOf(folder);
  return err(held ?? { code: 'lock-held', pid: 0, since: owner.since });
}
