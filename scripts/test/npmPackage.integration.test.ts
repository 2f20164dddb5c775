import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runNpm } from '../setup/npm.mjs';
import { projectFolder } from '../setup/projectFolder.mjs';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')));
const sampleValue: unknown = expect.objectContaining({ id: 'MaxUserPort', current: 15000 });
const withSampleValue: unknown = expect.arrayContaining([sampleValue]);

/** All that somebody gets who installs it; the page's files are named by what is in them. */
const delivered = [
  'LICENSE',
  'README.md',
  'assets/icon.png',
  'assets/sample-workstation.reg',
  'dist/cli/tcpilot.cjs',
  'dist/main/main.cjs',
  'dist/preload/preload.cjs',
  'dist/renderer/index.html',
  'dist/worker/connectionWorker.cjs',
  'dist/worker/diagnosisWorker.cjs',
  'dist/worker/regeditWorker.cjs',
  'package.json',
  'scripts/collect.cmd',
];

const isOfThePage = (path: string) =>
  /^dist\/renderer\/assets\/[\w.-]+\.(?:js|css|woff2?|svg|png)$/.test(path);

describe('the npm package, installed into an empty folder', () => {
  let folder = '';
  let home = '';
  const installed = (...path: readonly string[]) => join(home, 'node_modules', 'tcpilot', ...path);
  const tcpilot = (...args: readonly string[]) =>
    spawnSync(
      join(home, 'node_modules', '.bin', process.platform === 'win32' ? 'tcpilot.cmd' : 'tcpilot'),
      args,
      {
        cwd: home,
        env: { ...process.env, TCPILOT_STATE: join(folder, 'state'), LC_ALL: 'C' },
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tcpilot-pack-'));
    home = join(folder, 'home');
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    // The tests run on a build that is there already.
    const packed = runNpm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: projectFolder,
      capture: true,
    });
    expect(packed.ok).toBe(true);
    const tarball = join(folder, `tcpilot-${version}.tgz`);
    const options = ['--silent', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
    expect(runNpm(['install', ...options, tarball], { cwd: home }).ok).toBe(true);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds what is needed to run it, and nothing else', () => {
    const files = readdirSync(installed(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(installed().length + 1)
          .replaceAll('\\', '/'),
      );

    expect(files.filter((path) => !isOfThePage(path)).sort()).toEqual([...delivered].sort());
    expect(files.filter(isOfThePage).length).toBeGreaterThan(0);
  });

  it('brings regedit along with its scripts, and none of what it was built with', () => {
    expect(existsSync(join(home, 'node_modules', 'regedit', 'vbs', 'regList.wsf'))).toBe(true);
    const names = readdirSync(join(home, 'node_modules'));
    expect(names).not.toContain('commander');
    expect(names).not.toContain('electron');
  });

  it('tells its version', () => {
    expect(tcpilot('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('scans the sample that it brings along', () => {
    const sample = installed('assets', 'sample-workstation.reg');

    const { status, stdout, stderr } = tcpilot('scan', '--json', '--machine', sample);

    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      machine: { kind: 'registry-file' },
      parameters: withSampleValue,
    });
  });

  it.runIf(process.platform !== 'win32')('scans a copy of it where nobody names a machine', () => {
    const { status, stdout, stderr } = tcpilot('scan');

    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(join(folder, 'state', 'sample', 'sample-workstation.reg'));
  });
});
