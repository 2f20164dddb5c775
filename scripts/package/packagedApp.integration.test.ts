import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCurrentFuseWire } from '@electron/fuses';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectFolder } from '../setup/projectFolder.mjs';
import { makeHome } from '../setup/unprivilegedUser.mjs';
import { runtimePackages } from '../thirdParty/packages.mjs';
import { expectedFuses } from './testing/fuses';
import { missingPrograms, neededFor } from './testing/missingPrograms';
import { packedFiles } from './testing/packedFiles';
import { paintedLine } from './testing/paintedLine';
import { withoutRights, type RunAs } from './testing/runAs';
import { startVirtualDisplay, type VirtualDisplay } from './testing/virtualDisplay';

const needs = process.platform === 'linux' ? missingPrograms(['Xvfb', 'tesseract']) : ['Linux'];

/** The folder that electron-builder makes for Linux, run as its user would: with no way in but the window. */
describe.runIf(needs.length === 0)(`the packaged app${neededFor(needs)}`, () => {
  let folder = '';
  let home = '';
  let user: RunAs;
  let display: VirtualDisplay;
  let app: ChildProcess | null = null;
  const unpacked = () => join(folder, 'out', 'linux-unpacked');
  const program = () => join(unpacked(), 'tcpilot');
  const archive = () => join(unpacked(), 'resources', 'app.asar');
  const environment = (more: NodeJS.ProcessEnv = {}) => ({
    PATH: process.env.PATH,
    HOME: home,
    DISPLAY: display.name,
    LANGUAGE: 'en',
    ...more,
  });
  const tryToStart = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(program(), args, {
      ...user,
      cwd: home,
      env: environment(env),
      encoding: 'utf8',
      timeout: 60_000,
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tcpilot-package-'));
    chmodSync(folder, 0o755);
    const packaged = spawnSync(
      process.execPath,
      [join(projectFolder, 'scripts', 'package.mjs'), '--dir', '--output', join(folder, 'out')],
      { encoding: 'utf8' },
    );
    expect(packaged.stdout + packaged.stderr).toContain('Made: ');
    user = withoutRights();
    home = join(folder, 'home');
    makeHome(home, {
      name: '',
      uid: user.uid ?? process.getuid?.() ?? 0,
      gid: user.gid ?? process.getgid?.() ?? 0,
    });
    display = await startVirtualDisplay(home, user);
  }, 300_000);
  afterEach(() => {
    app?.kill();
    app = null;
  });
  afterAll(() => {
    display.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('carries what runs and nothing else', () => {
    // npm may have put one below another; packed they lie side by side.
    const packages = runtimePackages(projectFolder).map((path) => path.replace(/^.*node_modules\//, ''));
    const foreign = packedFiles(archive()).filter(
      (path) =>
        !/^(?:package\.json|assets\/(?:icon\.png|sample-workstation\.reg)|dist\/(?:main|preload|worker)\/\w+\.cjs|dist\/renderer\/.+\.(?:html|js|css|svg|png|woff2))$/.test(
          path,
        ) && !packages.some((name) => path.startsWith(`node_modules/${name}/`)),
    );
    expect(foreign).toEqual([]);
    const needless = packedFiles(archive()).filter((path) =>
      /\.(?:test|spec)\.|\/tests?(?:\/|\.js$)|\.(?:ts|tsx|map|md|vbs|wsf)$|\/\.[^/]*$/.test(path),
    );
    expect(needless).toEqual([]);
    expect(packedFiles(archive())).toEqual(
      expect.arrayContaining(['dist/main/main.cjs', 'node_modules/regedit/index.js']),
    );
    expect(readdirSync(join(unpacked(), 'resources'))).toEqual(['app.asar']);
  });

  it('brings the licences along', () => {
    const notices = readFileSync(join(unpacked(), 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toMatch(/^react 19.*\n\nMIT License\n\nCopyright/m);
    expect(readFileSync(join(unpacked(), 'LICENSE.txt'), 'utf8')).toContain('MIT License');
    for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) {
      expect(existsSync(join(unpacked(), name))).toBe(true);
    }
  });

  it('19: has its fuses set', async () => {
    expect(await getCurrentFuseWire(program())).toEqual(expectedFuses);
  });

  it('shows the bundled sample to a user without rights, its page held in the sandbox', async () => {
    const started = spawn(program(), ['--state', join(home, 'state')], {
      ...user,
      cwd: home,
      env: environment(),
      stdio: 'ignore',
    });
    app = started;

    await vi.waitFor(
      async () => {
        const text = await display.read();
        expect(text).toContain('This is the bundled sample');
        expect(text).toContain('116 connections per second');
      },
      { timeout: 150_000, interval: 1000 },
    );

    expect(paintedLine(join(home, 'state', 'user', 'tcpilot.log'))).toMatchObject({ elevated: false });
    const page = processesOf(program()).find(({ args }) => args.includes('--type=renderer'));
    const main = processesOf(program()).find(({ pid }) => pid === started.pid);
    // 2: a seccomp filter is on. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
    expect(page?.status).toMatch(/^Seccomp:\t2$/m);
    expect(page?.status).toMatch(/^NoNewPrivs:\t1$/m);
    expect(main?.args.join(' ')).not.toContain('no-sandbox');
    expect(page?.args).not.toContain('--no-sandbox');
    expect(main?.status).toMatch(new RegExp(`^Uid:\t${user.uid ?? process.getuid?.()}\t`, 'm'));
  }, 180_000);

  it.each([
    '--inspect',
    '--remote-debugging-port=0',
    '--no-sandbox',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp',
  ])('19: does not start with the switch %s', (argument) => {
    const { status, stderr } = tryToStart([argument]);
    expect(stderr).toContain(`TCPilot does not start with the switch ${argument}`);
    expect(status).toBe(2);
  });

  it('19: does not run as Node', () => {
    const script = join(home, 'script.cjs');
    const mark = join(home, 'script-ran');
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
    chmodSync(home, 0o777);

    const asNode = tryToStart([script, '--inspect'], { ELECTRON_RUN_AS_NODE: '1' });
    const required = tryToStart(['--inspect'], { NODE_OPTIONS: `--require ${script}` });

    for (const { status, stderr } of [asNode, required]) {
      expect(stderr).toContain('TCPilot does not start with the switch --inspect');
      expect(status).toBe(2);
    }
    expect(existsSync(mark)).toBe(false);
  });
});

interface RunningProcess {
  readonly pid: number;
  readonly args: readonly string[];
  readonly status: string;
}

/** The processes that a program has become, from /proc. */
function processesOf(program: string): readonly RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').join(' ').trim().split(' ');
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        return args[0] === program ? [{ pid: Number(name), args, status }] : [];
      } catch {
        // It ended in the meantime.
        return [];
      }
    });
}
