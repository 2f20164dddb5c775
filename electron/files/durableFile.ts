import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm, stat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a temporary file of ours is called: recognisable, so that one left by a kill can be removed. */
function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.tcpilot-${randomUUID()}.tmp`);
}

function isTemporaryOf(path: string, name: string): boolean {
  const prefix = `.${basename(path)}.tcpilot-`;
  return name.startsWith(prefix) && /^[0-9a-f-]{36}\.tmp$/.test(name.slice(prefix.length));
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** A rename is durable only once its folder is; Windows neither needs nor allows it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const renameAttempts = 10;
const renamePauseMs = 50;

/** On Windows a virus scanner that looks at either file makes a rename fail for some milliseconds. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const mayPass = process.platform === 'win32' && hasCode(error, ['EPERM', 'EACCES', 'EBUSY']);
      if (!mayPass || attempt === renameAttempts) throw error;
      await wait(renamePauseMs);
    }
  }
}

async function writeTemporary(temporary: string, path: string, content: Uint8Array | string): Promise<void> {
  const before = await stat(path).catch(() => null);
  // Never through a link that somebody has put there: the name must be new.
  const handle = await open(temporary, 'wx', before === null ? 0o644 : before.mode & 0o777);
  try {
    if (before !== null && process.platform !== 'win32') {
      await handle.chmod(before.mode & 0o777);
      await handle.chown(before.uid, before.gid).catch(() => undefined);
    }
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file so that, whatever happens, either the old or the new content is there, whole. The content is on
 * the disk when this returns. Mode and owner of an existing file are kept.
 *
 * `write-file-atomic` leaves the folder unsynced and gives its temporary files names that cannot be told from
 * somebody else's after a kill.
 *
 * @throws what the file system throws (ENOSPC, EACCES, EROFS ...); nothing is then left beside the file. It is as it
 *   was, unless only the folder could not be synced: then it is new, but a power cut may bring the old one back.
 */
export async function replaceFileDurably(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeTemporary(temporary, path, content);
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Removes a file durably; a file that is not there is no error. */
export async function removeFileDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

/** Removes what killed calls of {@link replaceFileDurably} may have left beside `path`. */
export async function removeTemporaries(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => isTemporaryOf(path, candidate))) {
    await rm(join(folder, name), { force: true });
  }
}
