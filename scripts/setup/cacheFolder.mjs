import { homedir } from 'node:os';
import { join } from 'node:path';
import { isRoot, othersCanReach } from './unprivilegedUser.mjs';

/**
 * Where downloads and made-up runtimes live: outside node_modules, so that `npm ci` does not fetch them again.
 * Root's home is closed to the user without rights that runs Electron for root, hence /var/cache there.
 *
 * @returns {string}
 */
export function cacheFolder() {
  const perUser = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const base = isRoot() && !othersCanReach(perUser) ? '/var/cache' : perUser;
  return join(base, 'tcpilot');
}
