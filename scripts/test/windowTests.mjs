import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reachable, reachableProject } from '../setup/reachableCopies.mjs';
import { isRoot, lendDisplay, makeHome, unprivilegedUser } from '../setup/unprivilegedUser.mjs';

/**
 * Where and as whom Playwright runs. Root cannot use Chromium's sandbox, and tests of a sandboxed app without the
 * sandbox would prove nothing: for root everything happens as a user without rights, in copies of what that user
 * cannot read.
 *
 * @typedef {object} WindowTestBed
 * @property {string} project the folder to run in
 * @property {string} electron folder of the runtime
 * @property {string} node the Node program
 * @property {string} results where Playwright may write
 * @property {NodeJS.ProcessEnv} env
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {() => void} collect brings the results to the project and clears up
 */

/**
 * @param {string} project
 * @param {string} electron
 * @returns {WindowTestBed}
 */
export function windowTestBed(project, electron) {
  const results = join(project, 'test-results');
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electron };
  if (process.platform !== 'linux' || !isRoot()) {
    return { project, electron, node: process.execPath, results, env, collect: () => undefined };
  }
  const user = unprivilegedUser();
  if (user === null) {
    throw new Error(
      'The window tests need Chromium’s sandbox, which refuses root, and there is no user "nobody".',
    );
  }
  const home = mkdtempSync(join(tmpdir(), 'tcpilot-e2e-'));
  makeHome(home, user);
  // Others may pass through, so that the copies below can be reached; they stay root's and cannot be written.
  chmodSync(home, 0o711);
  const ownResults = join(home, 'test-results');
  makeHome(ownResults, user);
  const bed = {
    project: reachableProject(project, join(home, 'project')),
    electron: reachable(electron, join(home, 'electron')),
    node: reachable(process.execPath, join(home, 'node')),
    results: ownResults,
    uid: user.uid,
    gid: user.gid,
  };
  return {
    ...bed,
    env: {
      PATH: process.env.PATH,
      LANG: process.env.LANG ?? 'C.UTF-8',
      CI: process.env.CI,
      TCPILOT_FUZZ_SEED: process.env.TCPILOT_FUZZ_SEED,
      TCPILOT_FUZZ_PAYLOADS: process.env.TCPILOT_FUZZ_PAYLOADS,
      DISPLAY: process.env.DISPLAY,
      HOME: home,
      TMPDIR: home,
      ELECTRON_OVERRIDE_DIST_PATH: bed.electron,
      TCPILOT_TEST_RESULTS: ownResults,
      ...(process.env.DISPLAY ? lendDisplay(home, user) : {}),
    },
    collect: () => {
      cpSync(ownResults, results, { recursive: true });
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** @param {NodeJS.ProcessEnv} env @returns {boolean} whether the window needs a display made for it */
export function needsVirtualDisplay(env) {
  return process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/** @returns {boolean} */
export function hasVirtualDisplay() {
  return spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;
}
