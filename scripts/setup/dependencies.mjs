import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Compares a lock with what npm recorded as installed (`node_modules/.package-lock.json`).
 * Optional packages may be missing: they are the binaries of other platforms.
 *
 * @param {Lock} lock
 * @param {Lock} installed
 * @returns {boolean}
 */
export function installedMatchesLock(lock, installed) {
  const present = installed.packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = present[path];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version;
  });
}

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Installs the dependencies unless node_modules already holds exactly what the lock says.
 *
 * @param {string} folder the project folder
 * @returns {'present' | 'installed' | 'failed'}
 */
export function installDependencies(folder) {
  const lock = readLock(join(folder, 'package-lock.json'));
  const installed = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (lock !== null && installed !== null && installedMatchesLock(lock, installed)) return 'present';
  return runNpm(['ci', '--no-audit', '--no-fund'], { cwd: folder }).ok ? 'installed' : 'failed';
}
