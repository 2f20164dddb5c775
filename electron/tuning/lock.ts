import { readFileSync } from 'node:fs';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../../shared/result';

const ownerSchema = z.strictObject({
  pid: z.int().positive(),
  /** Tells a process from a later one with the same number; null where the system does not say. */
  processStart: z.string().nullable(),
  /** Milliseconds since the epoch at which the machine was started, to the nearest ten seconds. */
  boot: z.int(),
  nonce: z.uuid(),
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

/** Uptime and clock drift apart a little; a boot is never less than a few seconds from the next. */
const bootToleranceMs = 30_000;

function bootTime(): number {
  return Math.round(Date.now() - uptime() * 1000);
}

/** Field 22 of `/proc/<pid>/stat`, the start in clock ticks; the command name before it may hold blanks. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isAlive(owner: Owner): boolean {
  // A clock that was set back makes an old boot look late: only an earlier boot counts as a restart.
  if (owner.boot < bootTime() - bootToleranceMs && process.platform === 'win32') return false;
  if (!isRunning(owner.pid)) return false;
  return owner.processStart === null || processStart(owner.pid) === owner.processStart;
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    const parsed = ownerSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Creates the lock with its content in one step, so that nobody ever reads half of it. */
async function createLock(path: string, owner: Owner): Promise<boolean> {
  const draft = `${path}.${owner.nonce}`;
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(JSON.stringify(owner));
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Moves a dead owner's lock aside; if a living one came in between, its lock is put back. */
async function clearDeadLock(path: string, dead: Owner | null): Promise<void> {
  const aside = `${path}.dead-${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await readOwner(aside);
  if (moved !== null && moved.nonce !== dead?.nonce && isAlive(moved)) {
    await link(aside, path).catch(() => undefined);
  }
  await rm(aside, { force: true });
}

/**
 * Takes the lock of a machine's state folder. A lock whose owner is dead is free at once.
 *
 * @throws what the file system throws where the folder cannot be written.
 */
export async function acquireLock(folder: string): Promise<Result<Lock, LockHeld>> {
  const path = join(folder, 'lock');
  const owner: Owner = {
    pid: process.pid,
    processStart: processStart(process.pid),
    boot: bootTime(),
    nonce: randomUUID(),
    since: new Date().toISOString(),
  };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await createLock(path, owner)) {
      return ok({
        release: async () => {
          const current = await readOwner(path);
          if (current?.nonce === owner.nonce) await rm(path, { force: true });
        },
      });
    }
    const holder = await readOwner(path);
    if (holder !== null && isAlive(holder))
      return err({ code: 'lock-held', pid: holder.pid, since: holder.since });
    await clearDeadLock(path, holder);
  }
  const holder = await readOwner(path);
  return err({ code: 'lock-held', pid: holder?.pid ?? 0, since: holder?.since ?? owner.since });
}
