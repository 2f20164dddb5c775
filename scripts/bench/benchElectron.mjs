import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findElectronRuntime, runtimeSources } from '../electronRuntime.mjs';
import { projectFolder } from '../setup/projectFolder.mjs';
import { needsVirtualDisplay, windowTestBed } from '../test/windowTests.mjs';

/**
 * An Electron for the bench. For root it is a script that starts Electron as the user without rights who may have the
 * sandbox, while the bench itself stays root, who alone may read how much memory another user's processes hold.
 *
 * @param {string} folder of the bench's own
 * @param {(message: string) => void} say
 * @returns {Promise<{ electron: string | null, env: NodeJS.ProcessEnv, project: string, close: () => void }>}
 */
export async function benchElectron(folder, say) {
  const runtime = await findElectronRuntime(runtimeSources(projectFolder, say));
  if ('failed' in runtime) say(runtime.failed);
  if ('failed' in runtime || needsVirtualDisplay(process.env)) {
    return { electron: null, env: {}, project: projectFolder, close: () => undefined };
  }
  const bed = windowTestBed(projectFolder, runtime.folder);
  const program = join(bed.electron, process.platform === 'win32' ? 'electron.exe' : 'electron');
  const { env, project, collect: close } = bed;
  if (bed.uid === undefined) return { electron: program, env, project, close };
  const starter = join(folder, 'electron-without-rights');
  const { uid, gid } = bed;
  writeFileSync(
    starter,
    `#!/bin/sh\nexec setpriv --reuid=${uid} --regid=${gid} --clear-groups '${program}' "$@"\n`,
  );
  chmodSync(starter, 0o755);
  chmodSync(folder, 0o755);
  return { electron: starter, env, project, close };
}
