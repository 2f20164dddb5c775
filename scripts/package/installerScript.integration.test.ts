import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectFolder } from '../setup/projectFolder.mjs';
import { missingPrograms, neededFor } from './testing/missingPrograms';

const { TCPILOT_WINE_PREFIX: winePrefix = '' } = process.env;
const needs = [...(winePrefix === '' ? ['Wine'] : []), ...missingPrograms(['makensis'])];
const languageIds = { English: 1033, SimplifiedChinese: 2052 } as const;

/**
 * What `assets/installer/installer.nsh` adds to electron-builder's installer, compiled by Debian's makensis and run under
 * Wine. electron-builder's own part needs plugins that Debian lacks: it is built, and run, on a Windows of CI.
 */
describe.runIf(needs.length === 0)(`our part of the installer${neededFor(needs)}`, () => {
  let folder = '';
  const drive = () => join(folder, 'prefix', 'drive_c');
  const startMenu = () => join(drive(), 'ProgramData', 'Microsoft', 'Windows', 'Start Menu', 'Programs');
  const shortcuts = () => readdirSync(startMenu()).filter((name) => name.endsWith('.lnk'));
  const wine = (program: string, ...args: readonly string[]) => {
    const env = {
      ...process.env,
      WINEPREFIX: join(folder, 'prefix'),
      WINEDEBUG: '-all',
      WINEARCH: 'win64',
      WINEDLLOVERRIDES: 'icacls.exe=n',
      DISPLAY: '',
    };
    return spawnSync(program, args, { env, stdio: 'ignore', timeout: 100_000 }).status;
  };
  const compile = (script: string, output: string, ...defines: readonly string[]) => {
    const path = join(import.meta.dirname, 'testing', script);
    const args = [
      '-V2',
      '-WX',
      '-INPUTCHARSET',
      'UTF8',
      `-DOUT=${output}`,
      ...defines.map((one) => `-D${one}`),
      path,
    ];
    const { status, stdout, stderr } = spawnSync('makensis', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout + stderr);
  };
  const install = (language: keyof typeof languageIds) => {
    const setup = join(folder, `setup-${language}.exe`);
    const script = join(projectFolder, 'assets', 'installer', 'installer.nsh');
    compile('installerHarness.nsi', setup, `SCRIPT=${script}`, `LANGUAGE_ID=${languageIds[language]}`);
    return wine('wine', setup, '/S');
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tcpilot-installer-'));
    cpSync(winePrefix, join(folder, 'prefix'), { recursive: true, verbatimSymlinks: true });
    // Wine's own icacls does nothing; this one tells what it was asked for.
    compile('commandRecorder.nsi', join(drive(), 'windows', 'system32', 'icacls.exe'));
    expect(install('English')).toBe(0);
  });
  afterAll(() => {
    wine('wineserver', '-k', '-w');
    rmSync(folder, { recursive: true, force: true });
  });

  it('adds the shortcut that starts without elevation', () => {
    const link = readFileSync(join(startMenu(), 'TCPilot (view only).lnk'));
    const command =
      '/d /c "set __COMPAT_LAYER=RunAsInvoker&& start "" "C:\\Program Files\\TCPilot\\TCPilot.exe""';
    expect(link.includes(Buffer.from(command, 'utf16le'))).toBe(true);
    expect(link.toString('latin1')).toMatch(/system32\\cmd\.exe/i);
  });

  it('makes the state folder writable for administrators and readable for users, whoever made it before', () => {
    expect(existsSync(join(drive(), 'ProgramData', 'TCPilot'))).toBe(true);
    const commands = readFileSync(join(drive(), 'commands.txt'), 'utf16le').trim().split('\r\n');
    const own = commands.map((command) => command.replace(/^.*icacls\.exe"? /i, ''));
    expect(own).toEqual([
      '"C:\\ProgramData\\TCPilot" /setowner *S-1-5-32-544 /t /c /l /q',
      '"C:\\ProgramData\\TCPilot" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /q',
      '"C:\\ProgramData\\TCPilot\\*" /reset /t /c /l /q',
    ]);
  });

  it('names the shortcut in Chinese on a Chinese Windows, and leaves no second one', () => {
    expect(install('SimplifiedChinese')).toBe(0);
    expect(shortcuts()).toEqual(['TCPilot（仅查看）.lnk']);
  });

  it('takes the shortcut away again, and keeps what undoes the changes', async () => {
    wine('wine', 'C:\\Program Files\\TCPilot\\remove.exe', '/S');

    // It goes on in a copy of itself.
    await vi.waitFor(
      () => {
        expect(shortcuts()).toEqual([]);
      },
      { timeout: 60_000, interval: 500 },
    );
    expect(existsSync(join(drive(), 'ProgramData', 'TCPilot'))).toBe(true);
  });
});
