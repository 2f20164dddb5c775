import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../setup/projectFolder.mjs';
import { ensureWindowsNode, windowsNodeVersion } from '../setup/windowsNode.mjs';
import { makeSeaBlob } from './seaBlob.mjs';
import { windowsProgram } from './windowsProgram.mjs';

/** Where the program for machines without Node is built, and where electron-builder takes it from. */
export const exePath = join(projectFolder, 'dist', 'exe', 'tcpilot.exe');

/** @returns {string} the version in package.json */
function packageVersion() {
  return JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).version;
}

/** @returns {string} the name under which it is offered alone */
export function releasedName() {
  return `tcpilot-${packageVersion()}-x64.exe`;
}

/**
 * Makes `tcpilot.exe` of the built command line: a console program for Windows x64 that needs nothing else. The same
 * inputs give the same bytes.
 *
 * @param {{ path: string, say: (message: string) => void }} options
 * @returns {{ path: string, bytes: number, sha256: string }}
 * @throws where `dist/cli` is not built, or neither Windows nor Wine is there
 */
export function makeExe({ path, say }) {
  const node = ensureWindowsNode(say);
  const embedded = {
    main: join(projectFolder, 'dist', 'cli', 'tcpilot.cjs'),
    // `electron/cli/programFiles.ts` looks for them under these names.
    assets: {
      'package.json': join(projectFolder, 'package.json'),
      'sample-workstation.reg': join(projectFolder, 'assets', 'sample-workstation.reg'),
    },
  };
  const program = windowsProgram(readFileSync(node), {
    blob: makeSeaBlob(node, embedded, say),
    icon: readFileSync(join(projectFolder, 'assets', 'icon.ico')),
    description: {
      version: packageVersion(),
      nodeVersion: windowsNodeVersion,
      fileName: 'tcpilot.exe',
      copyright: copyrightLine(),
    },
  });
  mkdirSync(dirname(path), { recursive: true });
  // Nobody ever finds half a program under its name.
  writeFileSync(`${path}.part`, program, { mode: 0o755 });
  renameSync(`${path}.part`, path);
  return { path, bytes: program.length, sha256: createHash('sha256').update(program).digest('hex') };
}

function copyrightLine() {
  const licence = readFileSync(join(projectFolder, 'LICENSE'), 'utf8');
  return licence.split('\n').find((line) => line.startsWith('Copyright')) ?? '';
}
