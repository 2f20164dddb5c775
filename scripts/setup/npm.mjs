import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** npm's own script, so that no shell is needed (on Windows `npm` is a .cmd file, which Node does not start without one). */
function npmScript() {
  const nodeFolder = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(nodeFolder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(nodeFolder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
}

/**
 * Runs npm with the user's own configuration.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, capture?: boolean }} options `capture` returns stdout instead of showing it
 * @returns {{ ok: boolean, stdout: string }}
 */
export function runNpm(args, { cwd, capture = false }) {
  const script = npmScript();
  const [command, argv] = script === undefined ? ['npm', args] : [process.execPath, [script, ...args]];
  const child = spawnSync(command, argv, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { ok: child.status === 0, stdout: child.stdout ?? '' };
}
