/** `npm start [-- FILE]`: sets up whatever is missing, then opens TCPilot. Node built-ins alone until that is done. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { electronProgram, findElectronRuntime, runtimeSources } from './electronRuntime.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { nodeVersionProblem } from './setup/nodeVersion.mjs';
import { projectFolder } from './setup/projectFolder.mjs';
import { runInForeground } from './setup/runInForeground.mjs';
import { isRoot } from './setup/unprivilegedUser.mjs';
import { openAsUnprivilegedUser } from './openAsUnprivilegedUser.mjs';
import { ensureSystemPackages } from './systemPackages.mjs';

const appArguments = process.argv.slice(2);

/** Progress goes to stderr, so that the scan can be piped. @param {string} message */
const say = (message) => {
  process.stderr.write(`${message}\n`);
};

process.exitCode = await start();

/** @returns {Promise<number>} the exit code */
async function start() {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem !== null) return failed(problem);
  if (installDependencies(projectFolder) === 'failed') {
    return failed(
      'npm could not install the dependencies; its message is above. Put it right and run npm start again.',
    );
  }
  if (!hasDisplay())
    return printScan('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)');

  ensureSystemPackages(['window'], say);
  const runtime = await findElectronRuntime(runtimeSources(projectFolder, say));
  if ('failed' in runtime) return printScan(runtime.failed);
  if (!build()) return failed('The build failed; its messages are above.');
  say(`Everything is set up: opening the window with Electron ${runtime.version ?? `in ${runtime.folder}`}.`);
  return openWindow(runtime);
}

/** @returns {boolean} */
function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {boolean} */
function build() {
  const stdio = /** @type {const} */ (['ignore', 2, 2]);
  return (
    spawnSync(process.execPath, [join(projectFolder, 'scripts', 'build.mjs')], { stdio: [...stdio] })
      .status === 0
  );
}

/** @param {import('./electronRuntime.mjs').Runtime} runtime @returns {Promise<number>} */
async function openWindow(runtime) {
  if (process.platform === 'linux' && isRoot()) {
    const opened = await openAsUnprivilegedUser(runtime, appArguments, say);
    return typeof opened === 'number' ? opened : printScan(opened.refused);
  }
  return runInForeground(electronProgram(runtime), [projectFolder, ...appArguments]);
}

/**
 * @param {string} why there is no window
 * @returns {number}
 */
function printScan(why) {
  if (!build()) return failed('The build failed; its messages are above.');
  const file = appArguments.find((argument) => !argument.startsWith('-') && existsSync(argument));
  const machine = file === undefined ? [] : ['--machine', file];
  say(`${why}, so here is the scan instead of the window. To look on: npm run -s tcpilot -- --help\n`);
  const program = join(projectFolder, 'dist', 'cli', 'tcpilot.cjs');
  return spawnSync(process.execPath, [program, 'scan', ...machine], { stdio: 'inherit' }).status ?? 1;
}

/** @param {string} message @returns {number} */
function failed(message) {
  say(message);
  return 1;
}
