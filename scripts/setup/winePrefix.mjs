import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { cachedFolder } from './cachedFolder.mjs';

/**
 * A Wine prefix as `wineboot` makes it, set to Windows 10. It stays as it is: whoever runs something works on a copy.
 *
 * @param {(message: string) => void} say
 * @returns {string | null} null where there is no Wine
 */
export function ensureWinePrefix(say) {
  if (process.platform !== 'linux') return null;
  const { status, stdout } = spawnSync('wine', ['--version'], { encoding: 'utf8' });
  if (status !== 0) return null;
  // Another Wine would change a prefix that is not its own at each start.
  const version = /wine-([\w.]+)/.exec(stdout)?.[1] ?? 'unknown';
  return cachedFolder(`wine-prefix-${version}`, say, makePrefix);
}

/** @param {string} prefix @returns {NodeJS.ProcessEnv} */
function wineEnvironment(prefix) {
  return { ...process.env, WINEPREFIX: prefix, WINEARCH: 'win64', WINEDEBUG: '-all', DISPLAY: '' };
}

/** @param {string} prefix */
function makePrefix(prefix) {
  const env = wineEnvironment(prefix);
  mkdirSync(prefix);
  for (const [program, ...args] of [
    ['wineboot', '-i'],
    ['wine', 'winecfg', '-v', 'win10'],
  ]) {
    const child = spawnSync(program ?? '', args, { env, encoding: 'utf8', timeout: 120_000 });
    if (child.status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${child.stderr}`);
  }
  // The server writes the registry when it ends: a prefix that is copied earlier lacks its newest keys. The exit codes
  // only tell whether there still was a server.
  for (const flag of ['-k', '-w']) spawnSync('wineserver', [flag], { env, timeout: 60_000 });
}

/**
 * Runs a program of Windows in a copy of the prefix.
 *
 * @param {string} prefix
 * @param {string} copy where the copy goes; it must not be there
 * @param {readonly string[]} command
 * @param {{ cwd: string, timeoutMs: number, output: number }} options `output`: a file that is open; Wine's programs
 * cannot write into a pipe of Linux
 * @returns {number | null} the exit code
 */
export function runInWine(prefix, copy, command, { cwd, timeoutMs, output }) {
  cpSync(prefix, copy, { recursive: true, verbatimSymlinks: true });
  const env = wineEnvironment(copy);
  const stdio = /** @type {const} */ (['ignore', output, output]);
  const { status } = spawnSync('wine', command, { cwd, env, stdio: [...stdio], timeout: timeoutMs });
  spawnSync('wineserver', ['-k', '-w'], { env, stdio: 'ignore', timeout: 60_000 });
  return status;
}
