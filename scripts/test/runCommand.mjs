import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @typedef {object} Command
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {string} log the file that gets everything it prints
 * @property {number} timeoutMs
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [uid]
 * @property {number} [gid]
 *
 * @typedef {{ ok: boolean, timedOut: boolean, output: string }} Outcome
 */

/**
 * Runs a program with its output in a log file, and kills it with all its children when it takes too long.
 *
 * @param {Command} command
 * @returns {Promise<Outcome>}
 */
export async function runCommand({ program, args, cwd, log, timeoutMs, env, uid, gid }) {
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, 'w');
  const child = spawn(program, args, {
    cwd,
    // The output goes into a file.
    env: { ...(env ?? process.env), NO_COLOR: '1' },
    stdio: ['ignore', out, out],
    // A process group of its own, so that a browser or a Wine server does not outlive its test.
    detached: process.platform !== 'win32',
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  closeSync(out);
  const onInterrupt = () => {
    killGroup(child);
    process.exit(130);
  };
  process.once('SIGINT', onInterrupt);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup(child);
  }, timeoutMs);
  const ok = await new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
  clearTimeout(timer);
  process.off('SIGINT', onInterrupt);
  return { ok, timedOut, output: readFileSync(log, 'utf8') };
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    // Windows has no groups, but remembers who started whom.
    spawnSync('taskkill.exe', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
