import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAsset, isSea } from 'node:sea';
import { z } from 'zod';
import { findRegedit, type RegeditPackage } from '../machine/windows/regeditPackage';
import { readSampleFrom, sampleName } from '../state/sampleMachine';

/** What the command line has with it, whether it is a package or one executable. */
export interface ProgramFiles {
  readonly version: string;
  /** Null where it carries none: reg.exe serves alone then. */
  readonly regedit: () => RegeditPackage | null;
  readonly readSample: () => Promise<Uint8Array>;
}

const manifest = 'package.json';

function versionIn(text: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** `tcpilot.exe` holds its files in itself, and trusts nothing that lies around it. */
function filesOfExecutable(): ProgramFiles {
  return {
    version: versionIn(getAsset(manifest, 'utf8')),
    regedit: () => null,
    readSample: () => Promise.resolve(new Uint8Array(getAsset(sampleName))),
  };
}

/** @param folder the one that holds `dist` and `assets` */
export function filesOfPackage(folder: string): ProgramFiles {
  return {
    version: versionIn(readFileSync(join(folder, manifest), 'utf8')),
    regedit: () => findRegedit(folder),
    readSample: readSampleFrom(join(folder, 'assets')),
  };
}

/** @param packageFolder where the package would be, if this is not `tcpilot.exe` */
export function programFiles(packageFolder: string): ProgramFiles {
  return isSea() ? filesOfExecutable() : filesOfPackage(packageFolder);
}
