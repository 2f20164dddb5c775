import { builtinModules } from 'node:module';

const builtins = new Set(builtinModules);

/**
 * What a bundle for Node leaves to be required at run time: Node itself, Electron, and regedit, which reads its
 * Windows scripts from its own folder.
 *
 * @param {string} id
 * @returns {boolean}
 */
export function isExternal(id) {
  return id.startsWith('node:') || builtins.has(id) || id === 'electron' || id === 'regedit';
}
