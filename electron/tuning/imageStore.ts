import { createHash } from 'node:crypto';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFileDurably, replaceFileDurably } from '../files/durableFile';
import type { HistoryEntry } from './journalRecord';

/** How many before-images of a registry file are kept; older entries are undone value by value. */
const imagesKept = 10;

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The images by which the newest entries that are still in force can be undone as a whole. */
export function imagesNeededBy(entries: readonly HistoryEntry[]): ReadonlySet<string> {
  const undoable = entries.filter(({ state }) => state === 'applied');
  return new Set(
    undoable.slice(0, imagesKept).flatMap(({ image }) => (image === null ? [] : [image.before])),
  );
}

/** Whole contents of a registry file, `<hash>.reg`. Methods throw what the file system throws. */
export class ImageStore {
  constructor(readonly folder: string) {}

  pathOf(hash: string): string {
    return join(this.folder, `${hash}.reg`);
  }

  /** Keeps the bytes of a registry file and returns their hash. */
  async keep(bytes: Uint8Array): Promise<string> {
    const hash = hashOf(bytes);
    if ((await this.read(hash)) === null) await replaceFileDurably(this.pathOf(hash), bytes);
    return hash;
  }

  /** The bytes with that hash, or null where they are gone or are not what they were. */
  async read(hash: string): Promise<Uint8Array | null> {
    const bytes = await readFile(this.pathOf(hash)).catch(() => null);
    return bytes !== null && hashOf(bytes) === hash ? bytes : null;
  }

  /** Removes everything but the images with these hashes, what killed writes have left included. */
  async prune(needed: ReadonlySet<string>): Promise<void> {
    for (const name of await this.namesExcept(needed)) await removeFileDurably(join(this.folder, name));
  }

  /** Moves every other image to `<prefix>.<n>.reg`. */
  async moveUnneeded(needed: ReadonlySet<string>, prefix: string): Promise<void> {
    const images = (await this.namesExcept(needed)).filter((name) => /^[0-9a-f]{64}\.reg$/.test(name));
    for (const [index, name] of images.entries()) {
      await rename(join(this.folder, name), `${prefix}.${index + 1}.reg`);
    }
  }

  private async namesExcept(needed: ReadonlySet<string>): Promise<readonly string[]> {
    const names = await readdir(this.folder);
    return names.filter((name) => !needed.has(name.replace(/\.reg$/, '')));
  }
}
