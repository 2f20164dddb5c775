import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What each build reads and what it must leave behind. Everything that may change a build's output is an input: the
 * sources, the locked dependencies and the build scripts themselves.
 *
 * @typedef {'main' | 'preload' | 'renderer' | 'cli' | 'worker' | 'diagnosis' | 'monitor'} Target
 * @type {Record<Target, { inputs: readonly string[], output: string }>}
 */
export const buildTargets = {
  main: { inputs: ['electron', 'shared'], output: 'dist/main/main.cjs' },
  preload: { inputs: ['electron', 'shared'], output: 'dist/preload/preload.cjs' },
  renderer: { inputs: ['renderer', 'shared'], output: 'dist/renderer/index.html' },
  cli: { inputs: ['electron', 'shared'], output: 'dist/cli/tcpilot.cjs' },
  worker: { inputs: ['electron', 'shared'], output: 'dist/worker/regeditWorker.cjs' },
  diagnosis: { inputs: ['electron', 'shared'], output: 'dist/worker/diagnosisWorker.cjs' },
  monitor: { inputs: ['electron', 'shared'], output: 'dist/worker/connectionWorker.cjs' },
};

const commonInputs = [
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/build',
  'scripts/build.mjs',
];
const stampFile = 'dist/.build-stamp.json';

/** Tests and their data never reach a build. @param {string} path */
const isBuildInput = (path) => !/\.test\.tsx?$|\.contract\.ts$|(^|[\\/])fixtures([\\/]|$)/.test(path);

/**
 * @param {string} path a file or folder; one that does not exist has no files
 * @returns {string[]} the files below, sorted
 */
function filesBelow(path) {
  try {
    const names = readdirSync(path, { recursive: true, withFileTypes: true });
    return names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return existsSync(path) ? [path] : [];
  }
}

/**
 * @param {string} folder the project folder
 * @param {Target} target
 * @returns {string} a hash over names and contents of all inputs
 */
export function inputHash(folder, target) {
  const hash = createHash('sha256');
  for (const input of [...commonInputs, ...buildTargets[target].inputs]) {
    for (const file of filesBelow(join(folder, input)).filter(isBuildInput)) {
      const content = readFileSync(file);
      hash.update(`${file.slice(folder.length)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** @param {string} folder @returns {Record<string, unknown>} */
function readStamp(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, stampFile), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} folder the project folder
 * @returns {Target[]} the targets whose inputs changed since they were built, or whose output is gone
 */
export function staleTargets(folder) {
  const stamp = readStamp(folder);
  return /** @type {Target[]} */ (Object.keys(buildTargets)).filter(
    (target) =>
      stamp[target] !== inputHash(folder, target) || !existsSync(join(folder, buildTargets[target].output)),
  );
}

/**
 * @param {string} folder
 * @param {Target} target
 * @param {string} hash of the inputs before the build began, so that an edit meanwhile makes the target stale
 */
export function recordBuild(folder, target, hash) {
  const path = join(folder, stampFile);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...readStamp(folder), [target]: hash }, null, 2)}\n`);
}
