import { win32 } from 'node:path';
import { findSystemRoot } from '../machine/windows/systemRoot';
import type { Log } from '../session/log';

/**
 * Leaves the folder from which TCPilot was started, which anybody may have filled: Windows looks for programs and
 * libraries in the working directory, and regedit's engine starts a bare `cscript.exe`.
 */
export function leaveStartFolder(platform: NodeJS.Platform, log: Log): void {
  if (platform !== 'win32') return;
  const system32 = win32.join(findSystemRoot(process.env.SystemRoot), 'System32');
  try {
    process.chdir(system32);
  } catch (error) {
    log.error('The working directory cannot be moved to System32', system32, error);
  }
}
