import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Unpacks the wanted files of a zip archive with their permissions. yauzl refuses names that climb out of the folder.
 *
 * @param {string} archive
 * @param {string} folder made if missing
 * @param {(entry: string) => string | null} rename an entry's name in the folder, or null to leave it out
 * @returns {Promise<void>}
 */
export async function unzip(archive, folder, rename) {
  // Loaded here: this module is imported before the dependencies are installed.
  const { default: yauzl } = await import('yauzl');
  const zip = await yauzl.openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = rename(entry.fileName);
      if (name === null) continue;
      const target = join(folder, name);
      mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
      // The upper half holds the Unix mode; 0o755 and 0o644 alone are of use here.
      const executable = ((entry.externalFileAttributes >>> 16) & 0o111) !== 0;
      await pipeline(
        await zip.openReadStreamPromise(entry),
        createWriteStream(target, { mode: executable ? 0o755 : 0o644 }),
      );
    }
  } finally {
    zip.close();
  }
}
