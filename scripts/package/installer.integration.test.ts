import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { paintedLine } from './testing/paintedLine';

const {
  TCPILOT_INSTALLER: installer = '',
  ProgramData: programData = '',
  ProgramFiles: programFiles = '',
} = process.env;
const asked = process.platform === 'win32' && installer !== '';

/**
 * Installs, for the whole machine, what `npm run package` has made, and removes it: only where somebody asks for it by
 * naming the installer in TCPILOT_INSTALLER, as the release workflow does.
 */
describe.runIf(asked)(`the installer${asked ? '' : ' (nobody named one in TCPILOT_INSTALLER)'}`, () => {
  const home = join(programFiles, 'TCPilot');
  const startMenu = join(programData, 'Microsoft', 'Windows', 'Start Menu', 'Programs');
  const shortcut = (name: string) => join(startMenu, `${name}.lnk`);
  const state = join(programData, 'TCPilot');
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tcpilot-installed-'));
    // /S: no page, no question. https://nsis.sourceforge.io/Docs/Chapter3.html#installerusage
    expect(spawnSync(installer, ['/S'], { timeout: 300_000 }).status).toBe(0);
  }, 320_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  });

  it('installs into Program Files, for all users', () => {
    for (const name of ['TCPilot.exe', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'resources\\app.asar']) {
      expect(existsSync(join(home, name))).toBe(true);
    }
    expect(existsSync(shortcut('TCPilot'))).toBe(true);
  });

  it('adds a shortcut that starts it without elevation', () => {
    const link = readFileSync(shortcut('TCPilot (view only)'));
    expect(link.includes(Buffer.from('__COMPAT_LAYER=RunAsInvoker', 'utf16le'))).toBe(true);
  });

  it('lets administrators write the state folder, and users read it', () => {
    const { stdout } = spawnSync('icacls.exe', [state], { encoding: 'utf8' });
    expect(stdout).toContain('BUILTIN\\Administrators:(OI)(CI)(F)');
    expect(stdout).toContain('NT AUTHORITY\\SYSTEM:(OI)(CI)(F)');
    expect(stdout).toContain('BUILTIN\\Users:(OI)(CI)(RX)');
    expect(stdout.match(/:\(/g)).toHaveLength(3);
  });

  it('installs what shows its page', async () => {
    const app = spawn(join(home, 'TCPilot.exe'), ['--state', join(folder, 'state')], { stdio: 'ignore' });
    await vi.waitFor(
      () => {
        expect(paintedLine(join(folder, 'state', 'user', 'tcpilot.log'))).toMatchObject({ sandboxed: true });
      },
      { timeout: 90_000, interval: 500 },
    );
    if (app.pid !== undefined) spawnSync('taskkill.exe', ['/pid', String(app.pid), '/t', '/f']);
  });

  it('removes the program and its shortcuts, and keeps what undoes the changes', async () => {
    // It goes on in a copy of itself, since it cannot delete its own file.
    spawnSync(join(home, 'Uninstall TCPilot.exe'), ['/S'], { timeout: 120_000 });

    await vi.waitFor(
      () => {
        expect([home, shortcut('TCPilot'), shortcut('TCPilot (view only)')].filter(existsSync)).toEqual([]);
      },
      { timeout: 100_000, interval: 1000 },
    );
    expect(existsSync(state)).toBe(true);
  });
});
