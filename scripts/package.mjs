/**
 * `npm run package [-- --dir] [--output FOLDER]`: builds TCPilot and packs it for this platform; with `--dir` it stops at
 * the unpacked folder. What is packed is in electron-builder.yml, why in docs/adr/0007-packaging.md.
 */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findElectronRuntime, runtimeSources } from './electronRuntime.mjs';
import { buildsFor, unpackedBuild } from './package/builds.mjs';
import { checksumsFile, removeEarlierArtefacts, writeChecksums } from './package/checksums.mjs';
import { thirdPartyNotices } from './package/notices.mjs';
import { signingFrom, signingSentence } from './package/signing.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { projectFolder } from './setup/projectFolder.mjs';

const { values: options } = parseArgs({
  options: { dir: { type: 'boolean', default: false }, output: { type: 'string', default: 'release' } },
});
const output = resolve(options.output);

try {
  await packageAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function packageAll() {
  const signing = signingFrom(process.env);
  const builds = options.dir
    ? unpackedBuild(process.platform, process.arch)
    : buildsFor(process.platform, signing);
  if (builds === null) {
    throw new Error(`There is no package for ${process.platform}; npm start runs TCPilot from source there.`);
  }
  if (installDependencies(projectFolder) === 'failed') {
    throw new Error('npm could not install the dependencies; its message is above.');
  }
  buildApp();
  await writeNotices();
  removeEarlierArtefacts(output);
  const runtime = await runtimeConfig();
  const { build } = await import('electron-builder');
  for (const { what, targets, config } of builds) {
    console.log(`Making ${what} ...`);
    await build({
      ...targets,
      projectDir: projectFolder,
      publish: 'never',
      config: { ...config, ...runtime, directories: { output } },
    });
  }
  if (process.platform === 'win32' && !options.dir) console.log(signingSentence(signing));
  if (!options.dir) offerCommandLine();
  const artefacts = options.dir ? [] : await writeChecksums(output);
  for (const name of artefacts) console.log(`Made: ${relative(projectFolder, join(output, name))}`);
  if (artefacts.length > 0) console.log(`Checksums: ${relative(projectFolder, join(output, checksumsFile))}`);
  else console.log(`Made: ${relative(projectFolder, output)}`);
}

function buildApp() {
  const built = spawnSync(process.execPath, [join(projectFolder, 'scripts', 'build.mjs')], {
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The build failed; its messages are above.');
  if (process.platform === 'win32' && !existsSync(join(projectFolder, 'dist', 'exe', 'tcpilot.exe'))) {
    console.log('There is no dist/exe/tcpilot.exe: the package goes without the command line.');
  }
}

/** The command line is offered alone too: as it is in the packages, where it has got its signature. */
function offerCommandLine() {
  const packed = join(output, 'win-unpacked', 'cli', 'tcpilot.exe');
  if (!existsSync(packed)) return;
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  copyFileSync(packed, join(output, `tcpilot-${version}-x64.exe`));
}

async function writeNotices() {
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('../renderer/features/settings/thirdPartyPackages') }} */
  const { module } = await runnerImport(
    join(projectFolder, 'renderer/features/settings/thirdPartyPackages.ts'),
    { configFile: false, root: projectFolder, logLevel: 'warn' },
  );
  const text = thirdPartyNotices(projectFolder, module.thirdPartyPackages);
  writeFileSync(join(projectFolder, 'dist', 'THIRD-PARTY-NOTICES.txt'), text);
}

/**
 * Which Electron is packed: on Windows electron-builder fetches the pinned one for each architecture. Elsewhere it is the
 * one that there is for running from source (docs/adr/0004-electron-runtime-for-tests.md).
 *
 * @returns {Promise<import('electron-builder').Configuration>}
 */
async function runtimeConfig() {
  if (process.platform === 'win32') return {};
  const runtime = await findElectronRuntime(runtimeSources(projectFolder, console.log));
  if ('failed' in runtime) throw new Error(runtime.failed);
  if (runtime.version === null) throw new Error(`${runtime.folder} does not say which Electron it holds.`);
  console.log(`Packing Electron ${runtime.version}.`);
  return {
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    // It would open any app that it is given.
    afterExtract: ({ appOutDir }) => {
      for (const part of ['resources/default_app.asar', 'version']) {
        rmSync(join(appOutDir, part), { recursive: true, force: true });
      }
    },
  };
}
