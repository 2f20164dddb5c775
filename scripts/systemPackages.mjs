/**
 * Installs the Debian packages that a need lacks: `node scripts/systemPackages.mjs [window] [headless] [screenReading]
 * [installer] [wine] [ansible] [network]`, all by default. As another user than root it only says what root would have to run.
 */
import { pathToFileURL } from 'node:url';
import { installCommand, installPackages, isDebian, missingPackages } from './setup/debianPackages.mjs';
import { isRoot } from './setup/unprivilegedUser.mjs';

/** @typedef {import('./setup/debianPackages.mjs').Need} Need */

/** @type {readonly Need[]} */
const allNeeds = ['window', 'headless', 'screenReading', 'installer', 'wine', 'ansible', 'network'];

/**
 * @param {readonly Need[]} needs
 * @param {(message: string) => void} say
 * @returns {boolean} whether everything is there now, as far as this system can tell
 */
export function ensureSystemPackages(needs, say) {
  if (!isDebian()) return true;
  const missing = missingPackages(needs);
  if (missing.length === 0) return true;
  if (!isRoot()) {
    say(`This Debian lacks ${missing.length} packages. Ask for them with: sudo ${installCommand(missing)}`);
    return false;
  }
  say(`Installing Debian packages: ${missing.join(' ')}`);
  if (installPackages(missing)) return true;
  say(`apt-get failed. When it works again, run: ${installCommand(missing)}`);
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = allNeeds.filter((need) => process.argv.includes(need));
  const complete = ensureSystemPackages(asked.length > 0 ? asked : allNeeds, (message) => {
    console.log(message);
  });
  if (!complete) process.exitCode = 1;
}
