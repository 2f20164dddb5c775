import { join } from 'node:path';
import { findElectronRuntime, runtimeSources } from '../electronRuntime.mjs';
import { projectFolder } from '../setup/projectFolder.mjs';
import { ensureSystemPackages } from '../systemPackages.mjs';
import { runCommand } from './runCommand.mjs';
import { hasVirtualDisplay, needsVirtualDisplay, windowTestBed } from './windowTests.mjs';

/**
 * Runs Playwright on the built app: with a runtime, a display and a user who may have the sandbox. What it writes
 * comes back to test-results/.
 *
 * @param {object} choice
 * @param {string} choice.config below the project folder
 * @param {string} choice.log
 * @param {number} choice.timeoutMs
 * @param {(message: string) => void} choice.say
 * @param {readonly string[]} [choice.only] parts of the names of the files to run; all by default
 * @returns {Promise<import('./runCommand.mjs').Outcome>} where Playwright could not be started, `output` says why
 */
export async function runPlaywright({ config, log, timeoutMs, say, only = [] }) {
  ensureSystemPackages(['window', 'headless'], say);
  const runtime = await findElectronRuntime(runtimeSources(projectFolder, say));
  if ('failed' in runtime) return notStarted(runtime.failed);
  const bed = windowTestBed(projectFolder, runtime.folder);
  const virtual = needsVirtualDisplay(bed.env);
  if (virtual && !hasVirtualDisplay()) {
    return notStarted('There is no display, and no xvfb-run to make one (Debian packages xvfb and xauth).');
  }
  const playwright = [join(bed.project, 'node_modules/playwright/cli.js'), 'test', '-c', config, ...only];
  const xvfb = ['-a', '-s', '-screen 0 1440x900x24 -nolisten tcp'];
  const result = await runCommand({
    program: virtual ? 'xvfb-run' : bed.node,
    args: virtual ? [...xvfb, bed.node, ...playwright] : playwright,
    cwd: bed.project,
    log,
    timeoutMs,
    env: bed.env,
    ...(bed.uid === undefined ? {} : { uid: bed.uid }),
    ...(bed.gid === undefined ? {} : { gid: bed.gid }),
  });
  bed.collect();
  return result;
}

/** @param {string} output */
const notStarted = (output) => ({ ok: false, timedOut: false, output });
