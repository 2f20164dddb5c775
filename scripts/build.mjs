/** Builds what changed: `npm run build [-- TARGET ...]`. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { buildTargets, inputHash, recordBuild, staleTargets } from './build/buildStamp.mjs';
import { projectFolder } from './setup/projectFolder.mjs';

/** @typedef {import('./build/buildStamp.mjs').Target} Target */

/** @param {string} name @returns {name is Target} */
const isTarget = (name) => Object.hasOwn(buildTargets, name);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isTarget(name));
if (unknown.length > 0) {
  console.error(
    `There is no build called ${unknown.join(', ')}. There are: ${Object.keys(buildTargets).join(', ')}.`,
  );
  process.exit(2);
}

const stale = staleTargets(projectFolder).filter((target) => asked.length === 0 || asked.includes(target));
if (stale.length === 0) {
  console.log('The build is up to date.');
} else {
  await buildAll(stale);
}

/** @param {readonly Target[]} targets */
async function buildAll(targets) {
  if (!process.stderr.isTTY) process.env.NO_COLOR = '1';
  const [{ build }, { viteConfigs }] = await Promise.all([import('vite'), import('./build/targets.mjs')]);
  for (const target of targets) {
    const started = performance.now();
    const hash = inputHash(projectFolder, target);
    try {
      await build(viteConfigs[target]);
    } catch (error) {
      console.error(
        `The build of ${target} failed: ${error instanceof Error ? error.message : String(error)}`,
      );
      process.exitCode = 1;
      continue;
    }
    if (target === 'cli') chmodSync(join(projectFolder, buildTargets.cli.output), 0o755);
    recordBuild(projectFolder, target, hash);
    console.log(`Built ${target} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  }
}
