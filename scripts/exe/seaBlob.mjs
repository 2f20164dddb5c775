import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureWinePrefix, runInWine } from '../setup/winePrefix.mjs';

/**
 * @typedef {object} Embedded
 * @property {string} main the path of a CommonJS file that requires nothing but Node
 * @property {Readonly<Record<string, string>>} assets paths by the names under which the program finds them
 */

const configFile = 'sea-config.json';
const blobFile = 'sea.blob';

/**
 * Has a Windows Node make what it will find in itself: only the very same Node is sure to understand it.
 * https://nodejs.org/docs/latest-v22.x/api/single-executable-applications.html
 *
 * @param {string} node the path of its node.exe
 * @param {Embedded} embedded
 * @param {(message: string) => void} say
 * @returns {Buffer}
 */
export function makeSeaBlob(node, { main, assets }, say) {
  const folder = mkdtempSync(join(tmpdir(), 'tcpilot-sea-'));
  try {
    // Stack traces show the name of the file, and no path of the machine that built it.
    copyFileSync(main, join(folder, 'tcpilot.cjs'));
    const names = Object.keys(assets);
    for (const name of names) copyFileSync(assets[name] ?? '', join(folder, name));
    const config = {
      main: 'tcpilot.cjs',
      output: blobFile,
      disableExperimentalSEAWarning: true,
      // Both would hold for the processor and flags of the machine that built it.
      useCodeCache: false,
      useSnapshot: false,
      // An administrator's program takes no options of Node from an environment that somebody else may have set.
      execArgv: [],
      execArgvExtension: 'none',
      assets: Object.fromEntries(names.map((name) => [name, name])),
    };
    writeFileSync(join(folder, configFile), JSON.stringify(config));
    runWindowsNode(node, folder, say);
    return readFileSync(join(folder, blobFile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} node @param {string} folder @param {(message: string) => void} say */
function runWindowsNode(node, folder, say) {
  const log = join(folder, 'output.txt');
  const output = openSync(log, 'w');
  const args = ['--experimental-sea-config', configFile];
  const timeoutMs = 120_000;
  const status =
    process.platform === 'win32'
      ? spawnSync(node, args, { cwd: folder, stdio: ['ignore', output, output], timeout: timeoutMs }).status
      : runInWine(winePrefix(say), join(folder, 'prefix'), [node, ...args], {
          cwd: folder,
          timeoutMs,
          output,
        });
  closeSync(output);
  if (status !== 0) throw new Error(`Node could not make ${blobFile}: ${readFileSync(log, 'utf8')}`);
}

/** @param {(message: string) => void} say */
function winePrefix(say) {
  const prefix = ensureWinePrefix(say);
  if (prefix === null) throw new Error('It takes Windows, or Linux with Wine, to build tcpilot.exe.');
  return prefix;
}
