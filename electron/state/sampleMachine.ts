import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The bundled registry file of a workstation on which a load test fails. */
export const sampleName = 'sample-workstation.reg';

/** Reads the bundled file where it lies in a folder. */
export function readSampleFrom(assetsFolder: string): () => Promise<Uint8Array> {
  return () => readFile(join(assetsFolder, sampleName));
}

/**
 * The path of the working copy of the sample, made on first use: the bundled file itself is never edited.
 *
 * @throws what the file system throws where the state folder cannot be written
 */
export async function sampleWorkingCopy(
  stateFolder: string,
  readSample: () => Promise<Uint8Array>,
): Promise<string> {
  const path = join(stateFolder, 'sample', sampleName);
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) {
    const sample = await readSample();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, sample);
  }
  return path;
}
