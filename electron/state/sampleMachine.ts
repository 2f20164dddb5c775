import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The bundled registry file of a workstation on which a load test fails. */
export const sampleName = 'sample-workstation.reg';

/**
 * The path of the working copy of the sample, made on first use: the bundled file itself is never edited.
 *
 * @throws what the file system throws where the state folder cannot be written
 */
export async function sampleWorkingCopy(stateFolder: string, assetsFolder: string): Promise<string> {
  const path = join(stateFolder, 'sample', sampleName);
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) {
    await mkdir(dirname(path), { recursive: true });
    await copyFile(join(assetsFolder, sampleName), path);
  }
  return path;
}
