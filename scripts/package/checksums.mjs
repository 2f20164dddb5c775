import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const checksumsFile = 'SHA256SUMS';

/** What somebody downloads. */
const delivered = /\.(?:exe|zip)$/;

/**
 * Writes the checksums of the artefacts in a folder, in the form that `sha256sum --check` reads.
 *
 * @param {string} folder
 * @returns {Promise<readonly string[]>} the names of the artefacts; where there is none, no file is written
 */
export async function writeChecksums(folder) {
  const names = readdirSync(folder)
    .filter((name) => delivered.test(name))
    .sort();
  if (names.length === 0) return names;
  const lines = [];
  for (const name of names) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, name)), hash);
    lines.push(`${hash.digest('hex')}  ${name}\n`);
  }
  writeFileSync(join(folder, checksumsFile), lines.join(''));
  return names;
}
