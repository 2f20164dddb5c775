import { constants } from 'node:fs';
import { open, rename, rm, stat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

let replacements = 0;

/** What a temporary file of ours is called: recognisable, so that one left by a kill can be removed. */
function temporaryName(path: string): string {
  replacements += 1;
  return join(dirname(path), `.${basename(path)}.tcpilot-${process.pid}-${replacements}.tmp`);
}

function isTemporaryOf(path: string, name: string): boolean {
  const prefix = `.${basename(path)}.tcpilot-`;
  return name.startsWith(prefix) && /^\d+-\d+\.tmp$/.test(name.slice(prefix.length));
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

/**
 * Replaces a file so that, whatever happens, either the old or the new content is there, whole. The content is on
 * the disk when this returns. Mode and owner of an existing file are kept.
 *
 * `write-file-atomic` leaves the folder unsynced and gives its temporary files names that cannot be told from
 * somebody else's after a kill.
 *
 * @throws what the file system throws (ENOSPC, EACCES, EROFS ...); the file is then unchanged and nothing is left beside it.
 */
export async function replaceFileDurably(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = temporaryName(path);
  try {
    const before = await stat(path).catch(() => null);
    const handle = await open(temporary, 'w', before === null ? 0o644 : before.mode & 0o777);
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
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes a file durably; a file that is not there is no error. */
export async function removeFileDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

/** Removes what a killed {@link replaceFileDurably} may have left beside `path`. */
export async function removeTemporaries(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => isTemporaryOf(path, candidate))) {
    await rm(join(folder, name), { force: true });
  }
}
