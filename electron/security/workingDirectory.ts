import { statSync } from 'node:fs';
import { win32 } from 'node:path';
import type { Log } from '../session/log';

/**
 * Leaves the folder from which TCPilot was started, which anybody may have filled: Windows looks for programs and
 * libraries in the working directory, and regedit's engine starts a bare `cscript.exe`.
 */
export function leaveStartFolder(platform: NodeJS.Platform, log: Log): void {
  if (platform !== 'win32') return;
  const root = process.env.SystemRoot ?? '';
  const system32 = win32.join(win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32');
  try {
    statSync(win32.join(system32, 'kernel32.dll'));
    process.chdir(system32);
  } catch (error) {
    log.error('The working directory cannot be moved to System32', system32, error);
  }
}
