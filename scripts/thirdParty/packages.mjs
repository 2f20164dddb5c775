import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ThirdPartyPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression
 */

/**
 * @param {string} moduleId a module's path, as the bundler names it
 * @returns {string | null} the folder of its package from `node_modules/` on; null for a module of our own
 */
export function packageFolderOf(moduleId) {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '');
  const last = path.lastIndexOf('node_modules/');
  if (last < 0) return null;
  const first = path.indexOf('node_modules/');
  const [scopeOrName = '', name = ''] = path.slice(last + 'node_modules/'.length).split('/');
  const own = scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
  return `${path.slice(first, last)}node_modules/${own}`;
}

/**
 * What is not bundled but delivered beside: the runtime, and the packages that npm installs with it.
 *
 * @param {string} project
 * @returns {string[]} folders below the project
 */
export function runtimePackages(project) {
  /** @type {{ packages: Record<string, { dev?: boolean, optional?: boolean }> }} */
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  const installed = Object.entries(lock.packages)
    .filter(([folder, { dev }]) => folder !== '' && dev !== true)
    .map(([folder]) => folder);
  return ['node_modules/electron', ...installed];
}

/**
 * @param {string} project
 * @param {string} folder below the project
 * @returns {ThirdPartyPackage}
 */
export function describePackage(project, folder) {
  /** @type {{ name: string, version: string, license?: string | { type: string } }} */
  const { name, version, license } = JSON.parse(readFileSync(join(project, folder, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : license?.type;
  if (licence === undefined) throw new Error(`${name} ${version} does not say under which licence it is`);
  return { name, version, licence };
}
