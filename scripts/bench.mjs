/**
 * `npm run bench [-- NAME ...] [--json]`: measures how fast TCPilot is, as ratios to something that ran in the same
 * minute on the same machine. Exits with 1 where a limit does not hold.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchElectron } from './bench/benchElectron.mjs';
import { buildBench } from './bench/buildBench.mjs';
import { ensureRegistryPeers } from './bench/registryPeers.mjs';
import { projectFolder } from './setup/projectFolder.mjs';
import { ensureSystemPackages } from './systemPackages.mjs';
import { hasVirtualDisplay, needsVirtualDisplay } from './test/windowTests.mjs';
import { ensureWindowsTestBed } from './test/windowsTestBed.mjs';

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const only = args.filter((argument) => argument !== '--json');
/** Standard output is for the result where that is JSON. @param {string} message */
const say = (message) => (asJson ? console.error(message) : console.log(message));

ensureSystemPackages(['window', 'headless', 'wine'], say);
if (needsVirtualDisplay(process.env) && hasVirtualDisplay()) {
  const self = [fileURLToPath(import.meta.url), ...args];
  const screen = ['-a', '-s', '-screen 0 1440x900x24 -nolisten tcp'];
  process.exitCode =
    spawnSync('xvfb-run', [...screen, process.execPath, ...self], { stdio: 'inherit' }).status ?? 1;
} else {
  await measure();
}

async function measure() {
  await buildBench(say);
  const bed = ensureWindowsTestBed(say);
  if (bed !== null) {
    process.env.TCPILOT_WINE_PREFIX = bed.prefix;
    process.env.TCPILOT_WINDOWS_NODE = bed.node;
  }
  const hasRegistry = bed !== null || process.platform === 'win32';
  const folder = mkdtempSync(join(tmpdir(), 'tcpilot-bench-'));
  const { electron, env, project, close } = await benchElectron(folder, say);
  /** @type {{ runBench: (bench: object, only: readonly string[]) => Promise<{ rows: readonly { holds: boolean | null }[] }>, figureNames: readonly string[] }} */
  const { runBench, figureNames } = createRequire(import.meta.url)(
    join(projectFolder, 'dist', 'bench', 'bench.cjs'),
  );
  try {
    const unknown = only.filter((name) => !figureNames.includes(name));
    if (unknown.length > 0) {
      console.error(`There is no figure called ${unknown.join(', ')}. There are: ${figureNames.join(', ')}.`);
      process.exitCode = 2;
      return;
    }
    const registryPeers = hasRegistry ? ensureRegistryPeers(say) : null;
    const outcome = await runBench({ project, folder, electron, env, registryPeers, say }, only);
    if (asJson) console.log(JSON.stringify(outcome, null, 2));
    if (outcome.rows.some(({ holds }) => holds === false)) process.exitCode = 1;
  } finally {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
}
