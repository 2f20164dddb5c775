import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the parts of regedit lie that are started, not bundled. */
export interface RegeditPackage {
  /** The built worker. */
  readonly worker: string;
  /** The folder of the `.wsf` scripts: cscript cannot look into an archive. */
  readonly scripts: string;
}

/**
 * Looks for regedit beside the built files.
 *
 * @param packageFolder the one that holds `dist`
 * @param unpackedScripts where a packaged app has put the scripts
 * @returns null where a part is missing, as in the program for machines without Node
 */
export function findRegedit(
  packageFolder: string,
  unpackedScripts: string | null = null,
): RegeditPackage | null {
  const worker = join(packageFolder, 'dist', 'worker', 'regeditWorker.cjs');
  if (!existsSync(worker)) return null;
  try {
    const manifest = createRequire(worker).resolve('regedit/package.json');
    const scripts = unpackedScripts ?? join(dirname(manifest), 'vbs');
    return existsSync(join(scripts, 'regList.wsf')) ? { worker, scripts } : null;
  } catch {
    return null;
  }
}
