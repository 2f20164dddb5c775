import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages whose code is delivered: bundled code has left its licence file behind, and every one of
 * these licences asks to go along.
 *
 * @typedef {import('../thirdParty/packages.mjs').ThirdPartyPackage} ThirdPartyPackage
 */

const rule = '-'.repeat(80);
const head = `TCPilot contains software of others. Each part is listed with its licence.
Electron and Chromium: see LICENSE.electron.txt and LICENSES.chromium.html beside this file.
`;

/**
 * @param {string} project the project folder, with its dependencies installed
 * @param {readonly ThirdPartyPackage[]} packages
 * @returns {string}
 */
export function thirdPartyNotices(project, packages) {
  const folders = installedFolders(project);
  const parts = packages.map(({ name, version, licence }) => {
    const folder = folders.get(`${name} ${version}`);
    if (folder === undefined)
      throw new Error(`${name} ${version} is not installed: run npm run third-party.`);
    const text =
      licenceText(join(project, folder)) ?? `Licensed under ${licence}; the package holds no text of it.`;
    return `${rule}\n${name} ${version} (${licence})\n\n${text.trim()}\n`;
  });
  return [head, ...parts].join('\n').replaceAll('\r\n', '\n');
}

/** @param {string} project @returns {ReadonlyMap<string, string>} folder by `name version` */
function installedFolders(project) {
  /** @type {{ packages: Record<string, { version?: string }> }} */
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  return new Map(
    Object.entries(lock.packages)
      .filter(([folder]) => folder !== '' && existsSync(join(project, folder)))
      .map(([folder, { version = '' }]) => [
        `${folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`,
        folder,
      ]),
  );
}

/** @param {string} folder @returns {string | null} old packages have theirs at the end of the README */
function licenceText(folder) {
  const names = readdirSync(folder);
  const file = names.find((name) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  const readme = names.find((name) => /^readme/i.test(name));
  if (readme === undefined) return null;
  const [, section = null] =
    /^#+ *licen[cs]e\b.*\n([^]*)/im.exec(readFileSync(join(folder, readme), 'utf8')) ?? [];
  return section;
}
