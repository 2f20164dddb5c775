import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader, statFile } from '@electron/asar';
import { getCurrentFuseWire } from '@electron/fuses';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectFolder } from '../setup/projectFolder.mjs';
import { expectedFuses } from './testing/fuses';
import { paintedLine } from './testing/paintedLine';

const onWindows = process.platform === 'win32';

/** What the installer would install, unpacked. An administrator without UAC, as on CI, starts it elevated. */
describe.runIf(onWindows)(
  `the packaged app${onWindows ? '' : ' (for Windows; this is another system)'}`,
  () => {
    let folder = '';
    let app: ChildProcess | null = null;
    const unpacked = () => {
      const name = readdirSync(join(folder, 'out')).find((entry) => /^win.*-unpacked$/.test(entry));
      return join(folder, 'out', name ?? 'win-unpacked');
    };
    const program = () => join(unpacked(), 'TCPilot.exe');
    const archive = () => join(unpacked(), 'resources', 'app.asar');
    const start = (state: string): ChildProcess => {
      app = spawn(program(), ['--state', state], { stdio: 'ignore' });
      return app;
    };

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'tcpilot-package-'));
      const packaged = spawnSync(
        process.execPath,
        [join(projectFolder, 'scripts', 'package.mjs'), '--dir', '--output', join(folder, 'out')],
        { encoding: 'utf8' },
      );
      expect(packaged.stdout + packaged.stderr).toContain('Made: ');
    }, 600_000);
    afterEach(() => {
      // With its pages' processes, which hold files of the folder.
      if (app?.pid !== undefined) spawnSync('taskkill.exe', ['/pid', String(app.pid), '/t', '/f']);
      app = null;
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
    });

    it('19: has its fuses set', async () => {
      // Electron 45 has more fuses than the tool knows by name.
      expect(await getCurrentFuseWire(program())).toMatchObject(expectedFuses);
    });

    it('asks an administrator for the rights, and has regedit’s scripts where cscript can read them', () => {
      expect(readFileSync(program(), 'latin1')).toContain('level="highestAvailable"');
      expect(existsSync(join(unpacked(), 'resources', 'regedit', 'vbs', 'regList.wsf'))).toBe(true);
    });

    it('starts elevated, its page in the sandbox, and reads the registry by regedit', async () => {
      const state = join(folder, 'state');
      start(state);

      const painted = await vi.waitFor(
        () => {
          const line = paintedLine(join(state, 'user', 'tcpilot.log'));
          if (line === null) throw new Error('It has not painted yet.');
          return line;
        },
        { timeout: 90_000, interval: 500 },
      );
      expect(painted).toMatchObject({ elevated: true, sandboxed: true });
      expect(['untrusted', 'low']).toContain(painted.integrityLevel);
      await vi.waitFor(
        () => {
          expect(readFileSync(join(state, 'registry-engine.json'), 'utf8')).toContain('"engine":"regedit"');
        },
        { timeout: 60_000, interval: 500 },
      );
    });

    it.each(['--inspect', '--remote-debugging-port=0', '/no-sandbox', '--js-flags=--expose-gc'])(
      '19: does not open its page with the switch %s',
      async (argument) => {
        const state = join(folder, `state-${argument.replaceAll(/\W/g, '')}`);
        const child = spawn(program(), ['--state', state, argument], { stdio: 'ignore' });
        app = child;
        // The dialog that says so; nobody answers it here.
        await vi.waitFor(
          () => {
            expect(windowTitleOf(child.pid ?? 0)).toBe('TCPilot');
          },
          { timeout: 60_000, interval: 500 },
        );
        expect(existsSync(state)).toBe(false);
      },
    );

    // The last one, since it damages what it tests. Linux has no such check: Electron makes it on Windows and macOS.
    // https://www.electronjs.org/docs/latest/tutorial/asar-integrity
    it('refuses to start where one byte of app.asar has changed', async () => {
      flipByteOf('dist/main/main.cjs', archive());
      const state = join(folder, 'state-damaged');
      const child = start(state);

      const code = await new Promise<number | null>((resolve) => {
        child.once('exit', resolve);
      });

      expect(code).not.toBe(0);
      expect(paintedLine(join(state, 'user', 'tcpilot.log'))).toBeNull();
    });
  },
);

/** The last column of a verbose list of one process. */
function windowTitleOf(pid: number): string | undefined {
  const args = ['/v', '/fo', 'csv', '/nh', '/fi', `pid eq ${pid}`];
  const { stdout } = spawnSync('tasklist.exe', args, { encoding: 'utf8' });
  return /"([^"]*)"\s*$/.exec(stdout)?.[1];
}

function flipByteOf(path: string, archive: string): void {
  const entry = statFile(archive, path);
  if (!('offset' in entry)) throw new Error(`${path} is no packed file`);
  // Two sizes of four bytes, the header, then the files. https://github.com/electron/asar#format
  const start = 8 + getRawHeader(archive).headerSize + Number(entry.offset);
  // In the comment with which the bundle begins: as JavaScript it would run as before.
  const at = start + 3;
  const file = openSync(archive, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  byte.writeUInt8(byte.readUInt8(0) ^ 1, 0);
  writeSync(file, byte, 0, 1, at);
  closeSync(file);
}
