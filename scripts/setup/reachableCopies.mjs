import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { othersCanReach } from './unprivilegedUser.mjs';

/**
 * Lets a user without rights read what lies below a closed folder (such as root's home): by a copy, made of hard
 * links where the file system allows, since node_modules and an Electron weigh hundreds of megabytes.
 */

/** What running or testing TCPilot reads in a checkout. */
const projectParts = [
  'package.json',
  'dist',
  'assets',
  'e2e',
  'shared',
  'node_modules',
  'tsconfig.base.json',
];

/**
 * @param {string} path a file or folder
 * @param {string} copy where a copy would go; its parent exists and others can reach it
 * @returns {string} the path itself if others can reach it, else the copy
 */
export function reachable(path, copy) {
  if (othersCanReach(path)) return path;
  copyAsLinks(path, copy);
  return copy;
}

/**
 * @param {string} project the project folder
 * @param {string} copy as in `reachable`
 * @returns {string}
 */
export function reachableProject(project, copy) {
  if (othersCanReach(project)) return project;
  mkdirSync(copy, { mode: 0o755 });
  for (const part of projectParts.filter((name) => existsSync(join(project, name)))) {
    copyAsLinks(join(project, part), join(copy, part));
  }
  return copy;
}

/** @param {string} source @param {string} target */
function copyAsLinks(source, target) {
  const linked = spawnSync('cp', ['-al', source, target], { stdio: 'ignore' });
  if (linked.status !== 0) cpSync(source, target, { recursive: true, force: true });
}
