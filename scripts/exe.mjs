/** `npm run exe [-- PATH]`: makes the command line a program for Windows machines without Node. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { exePath, makeExe, releasedName } from './exe/makeExe.mjs';
import { projectFolder } from './setup/projectFolder.mjs';

const [asked] = process.argv.slice(2);
const { path, bytes, sha256 } = makeExe({ path: asked ?? exePath, say: console.log });
console.log(`Made ${relative(process.cwd(), path)}: ${(bytes / 1e6).toFixed(1)} MB, SHA-256 ${sha256}`);
if (asked === undefined) {
  const release = join(projectFolder, 'release');
  mkdirSync(release, { recursive: true });
  copyFileSync(path, join(release, releasedName()));
  console.log(`The same, to be offered alone: ${relative(process.cwd(), join(release, releasedName()))}`);
}
console.log('It is not signed: Node had signed what it was made of, and that signature no longer fits.');
