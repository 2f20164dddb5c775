import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { getCurrentFuseWire } from '@electron/fuses';
import { build } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../setup/projectFolder.mjs';
import { buildsFor } from './builds.mjs';
import { expectedFuses } from './testing/fuses';
import { missingPrograms, neededFor } from './testing/missingPrograms';
import { packedFiles } from './testing/packedFiles';

const needs = process.platform === 'linux' ? missingPrograms(['makensis']) : ['Linux: Windows makes its own'];

/** Sentinel, version, length, and a character per fuse, as in a release of Electron 45: all nine as it ships them. */
const fuseWire = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009101100011';

/**
 * What electron-builder makes of the program for Windows, by our configuration. Here it is given a stand-in for
 * electron.exe, and makes the folder alone: for zip and installer it fetches programs from its release site.
 */
describe.runIf(needs.length === 0)(`the folder for Windows, made on Linux${neededFor(needs)}`, () => {
  let folder = '';
  const made = (name: string) => join(folder, name, 'win-unpacked');
  const program = (name: string) => join(made(name), 'TCPilot.exe');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tcpilot-windows-'));
    const electron = join(folder, 'electron');
    mkdirSync(join(electron, 'locales'), { recursive: true });
    writeFileSync(join(electron, 'locales', 'en-US.pak'), '');
    const script = join(import.meta.dirname, 'testing', 'standInElectron.nsi');
    const compiled = spawnSync('makensis', ['-V1', `-DOUT=${join(electron, 'electron.exe')}`, script]);
    expect(compiled.status).toBe(0);
    appendFileSync(join(electron, 'electron.exe'), Buffer.from(fuseWire, 'latin1'));

    for (const { targets, config } of buildsFor('win32', { kind: 'none' }) ?? []) {
      await build({
        win: ['dir'],
        x64: true,
        projectDir: projectFolder,
        publish: 'never',
        config: {
          ...config,
          electronDist: electron,
          electronVersion: '45.4.1',
          directories: { output: join(folder, String(targets.win)) },
        },
      });
    }
  }, 240_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['nsis', 'highestAvailable'],
    ['zip', 'asInvoker'],
  ])('of the %s asks Windows for the rights of %s', (name, level) => {
    expect(readFileSync(program(name), 'latin1').match(/<requestedExecutionLevel level="\w+"/g)).toEqual([
      `<requestedExecutionLevel level="${level}"`,
    ]);
  });

  it('has the fuses set, in a wire of Electron 45', async () => {
    expect(await getCurrentFuseWire(program('nsis'))).toMatchObject(expectedFuses);
  });

  it('carries the hash of its archive in the program, for Electron to compare', () => {
    const header = getRawHeader(join(made('nsis'), 'resources', 'app.asar')).headerString;
    const hash = createHash('sha256').update(header).digest('hex');
    expect(readFileSync(program('nsis'), 'latin1')).toContain(
      `[{"file":"resources\\\\app.asar","alg":"SHA256","value":"${hash}"}]`,
    );
  });

  it('has regedit in the archive, and beside it the scripts, which cscript has to read', () => {
    const packed = packedFiles(join(made('nsis'), 'resources', 'app.asar'));
    expect(packed).toEqual(
      expect.arrayContaining(['dist/worker/regeditWorker.cjs', 'node_modules/regedit/package.json']),
    );
    for (const script of ['regList.wsf', 'regPutValue.wsf', 'regUtil.vbs']) {
      expect(existsSync(join(made('nsis'), 'resources', 'regedit', 'vbs', script))).toBe(true);
    }
  });
});
