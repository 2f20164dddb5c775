import { spawnSync } from 'node:child_process';
import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

/**
 * Chromium's sandbox refuses root, and TCPilot never turns the sandbox off. Where root runs the tests or the window,
 * Electron therefore runs as the account that every Linux has for processes without rights.
 *
 * @typedef {{ name: string, uid: number, gid: number }} UnprivilegedUser
 */

/** @returns {boolean} */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * @returns {UnprivilegedUser | null} null if this system has no such account
 */
export function unprivilegedUser() {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number.parseInt(run('id', [flag, 'nobody']), 10));
  return uid && gid ? { name: 'nobody', uid, gid } : null;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
}

/**
 * Whether users other than the owner can reach a path: every folder above it must let them through.
 *
 * @param {string} path an absolute path
 * @returns {boolean}
 */
export function othersCanReach(path) {
  const { root } = parse(path);
  for (let folder = existsSync(path) ? path : dirname(path); folder !== root; folder = dirname(folder)) {
    if (existsSync(folder) && !othersMayEnter(folder)) return false;
  }
  return true;
}

/** @param {string} path */
function othersMayEnter(path) {
  const { mode } = statSync(path);
  return (mode & 0o001) !== 0 || (!statSync(path).isDirectory() && (mode & 0o004) !== 0);
}

/**
 * @param {string} folder made if missing, then owned by the user and closed to all others
 * @param {UnprivilegedUser} user
 */
export function makeHome(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, user.uid, user.gid);
}

/**
 * The X authority file for a child that runs as another user: the cookie of this display, readable by that user alone.
 *
 * @param {string} home the child's home
 * @param {UnprivilegedUser} user
 * @returns {Record<string, string>} environment to add
 */
export function lendDisplay(home, user) {
  const own = process.env.XAUTHORITY ?? join(process.env.HOME ?? '/root', '.Xauthority');
  try {
    accessSync(own, constants.R_OK);
  } catch {
    return {};
  }
  const lent = join(home, '.Xauthority');
  cpSync(own, lent);
  chownSync(lent, user.uid, user.gid);
  return { XAUTHORITY: lent };
}
