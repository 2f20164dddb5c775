/** `npm run sbom`: what the lock file holds, bundled packages and tools alike, as CycloneDX in release/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './setup/npm.mjs';
import { projectFolder } from './setup/projectFolder.mjs';

const release = join(projectFolder, 'release');
const { ok, stdout } = runNpm(['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  cwd: projectFolder,
  capture: true,
});
if (ok) {
  mkdirSync(release, { recursive: true });
  writeFileSync(join(release, 'tcpilot.cdx.json'), stdout);
  console.log('release/tcpilot.cdx.json');
} else {
  process.exitCode = 1;
}
