import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const checksumsFile = 'SHA256SUMS';

/** What somebody downloads. */
const delivered = /^tcpilot-.*\.(?:exe|zip)$/i;

/**
 * Takes away what an earlier run has left, so that no sum is of an old file. Anything else in the folder stays.
 *
 * @param {string} folder
 */
export function removeEarlierArtefacts(folder) {
  if (!existsSync(folder)) return;
  const ours = readdirSync(folder).filter((name) => delivered.test(name) || name === checksumsFile);
  for (const name of ours) rmSync(join(folder, name));
}

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
