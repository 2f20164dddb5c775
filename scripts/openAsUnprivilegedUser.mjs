import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { electronProgram } from './electronRuntime.mjs';
import { projectFolder } from './setup/projectFolder.mjs';
import { reachable, reachableProject } from './setup/reachableCopies.mjs';
import { runInForeground } from './setup/runInForeground.mjs';
import { lendDisplay, makeHome, othersCanReach, unprivilegedUser } from './setup/unprivilegedUser.mjs';

/** TCPilot's state outlives the window. */
const stateOfServices = '/var/lib/tcpilot';
const advice = 'run npm start as a normal user to see the window';

/**
 * Opens the window for root without being root: Chromium's sandbox refuses root, and TCPilot does not run without it.
 *
 * @param {import('./electronRuntime.mjs').Runtime} runtime
 * @param {readonly string[]} appArguments
 * @param {(message: string) => void} say
 * @returns {Promise<number | { refused: string }>} Electron's exit code, or why it was not started
 */
export async function openAsUnprivilegedUser(runtime, appArguments, say) {
  const user = unprivilegedUser();
  if (user === null)
    return { refused: `Electron's sandbox refuses root and there is no user "nobody": ${advice}` };
  if (!process.env.DISPLAY) return { refused: `Nobody but root may use this Wayland display: ${advice}` };
  const closedFile = appArguments.find(
    (argument) => existsSync(argument) && !othersCanReach(resolve(argument)),
  );
  if (closedFile !== undefined) {
    return { refused: `Electron's sandbox refuses root, and only root can read ${closedFile}: ${advice}` };
  }

  const home = join(stateOfServices, user.name);
  mkdirSync(stateOfServices, { recursive: true, mode: 0o755 });
  makeHome(home, user);
  const copies = mkdtempSync(join(tmpdir(), 'tcpilot-'));
  chmodSync(copies, 0o711);
  try {
    say(`Electron's sandbox refuses root: the window runs as "${user.name}" with ${home} as its home.`);
    const program = electronProgram({
      ...runtime,
      folder: reachable(runtime.folder, join(copies, 'electron')),
    });
    const project = reachableProject(projectFolder, join(copies, 'project'));
    return await runInForeground(program, [project, ...appArguments.map(absolute)], {
      uid: user.uid,
      gid: user.gid,
      cwd: home,
      env: {
        PATH: process.env.PATH,
        LANG: process.env.LANG,
        DISPLAY: process.env.DISPLAY,
        HOME: home,
        ...lendDisplay(home, user),
      },
    });
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}

/** @param {string} argument @returns {string} a file's full path, anything else as it is */
function absolute(argument) {
  return existsSync(argument) ? resolve(argument) : argument;
}
