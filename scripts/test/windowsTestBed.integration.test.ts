import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const { TCPILOT_WINE_PREFIX: prefix = '', TCPILOT_WINDOWS_NODE: windowsNode = '' } = process.env;

describe.runIf(prefix !== '')('the Windows test bed', () => {
  let folder = '';
  /** Wine's programs get files, not pipes: a Windows Node cannot open a pipe of Linux. */
  const wine = (...args: readonly string[]) => {
    const out = join(folder, 'out.txt');
    const file = openSync(out, 'w');
    const env = { ...process.env, WINEPREFIX: join(folder, 'prefix'), WINEDEBUG: '-all', DISPLAY: '' };
    const { status } = spawnSync('wine', args, { env, stdio: ['ignore', file, file], timeout: 60_000 });
    closeSync(file);
    return { status, output: readFileSync(out, 'latin1') };
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wine-'));
    cpSync(prefix, join(folder, 'prefix'), { recursive: true, verbatimSymlinks: true });
  });
  afterAll(() => {
    spawnSync('wineserver', ['-k', '-w'], { env: { ...process.env, WINEPREFIX: join(folder, 'prefix') } });
    rmSync(folder, { recursive: true });
  });

  it('has a registry that reg.exe reads and writes', () => {
    const key = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters`;

    const written = wine('reg', 'add', key, '/v', 'TcpTimedWaitDelay', '/t', 'REG_DWORD', '/d', '30', '/f');
    const read = wine('reg', 'query', key, '/v', 'TcpTimedWaitDelay');

    expect([written.status, read.status]).toEqual([0, 0]);
    expect(read.output).toMatch(/TcpTimedWaitDelay\s+REG_DWORD\s+0x1e/);
  });

  it('has a Node that takes itself to be on Windows 10', () => {
    const { status, output } = wine(windowsNode, '-p', 'process.platform + " " + os.release()');

    expect(status).toBe(0);
    expect(output).toMatch(/^win32 10\.0\./);
  });
});
