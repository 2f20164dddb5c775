import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cacheFolder.mjs';

/**
 * A folder of the cache, made once.
 *
 * @param {string} name
 * @param {(message: string) => void} say
 * @param {(folder: string) => void} make
 * @returns {string} the folder, which appears under its name only when it is complete
 */
export function cachedFolder(name, say, make) {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  say(`Making ${folder} ...`);
  mkdirSync(dirname(folder), { recursive: true });
  const workshop = mkdtempSync(`${folder}-`);
  try {
    make(join(workshop, name));
    // Another run may have been faster.
    if (!existsSync(folder)) renameSync(join(workshop, name), folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return folder;
}
