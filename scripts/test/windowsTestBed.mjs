import { ensureWindowsNode } from '../setup/windowsNode.mjs';
import { ensureWinePrefix } from '../setup/winePrefix.mjs';

/**
 * A Windows registry and a Windows Node to run the Windows code on, off Windows. Tests copy the prefix and work on
 * the copy.
 *
 * @typedef {{ prefix: string, node: string }} WindowsTestBed
 *
 * @param {(message: string) => void} say
 * @returns {WindowsTestBed | null} null where there is no Wine (and on Windows, which needs none)
 */
export function ensureWindowsTestBed(say) {
  const prefix = ensureWinePrefix(say);
  return prefix === null ? null : { prefix, node: ensureWindowsNode(say) };
}
