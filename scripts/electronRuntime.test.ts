import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronProgram, findElectronRuntime } from './electronRuntime.mjs';

let folder = '';
const makeRuntime = (path: string, version: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'version'), version);
};

interface Situation {
  readonly platform?: string;
  readonly override?: string;
  readonly present?: readonly ('official' | 'registry')[];
  readonly releaseSiteAnswers?: boolean;
  readonly registryAnswers?: boolean;
}

function sources({
  platform = 'linux-x64',
  override,
  present = [],
  releaseSiteAnswers = false,
  registryAnswers = true,
}: Situation) {
  const officialFolder = join(folder, 'official');
  const registryFolder = join(folder, 'registry');
  if (present.includes('official')) makeRuntime(officialFolder, '45.4.1');
  if (present.includes('registry')) makeRuntime(registryFolder, '33.2.1');
  return {
    env: override === undefined ? {} : { ELECTRON_OVERRIDE_DIST_PATH: override },
    platform,
    officialFolder,
    registryFolder,
    fetchOfficial: () => {
      if (releaseSiteAnswers) makeRuntime(officialFolder, '45.4.1');
      return releaseSiteAnswers;
    },
    makeRegistry: (path: string) => {
      if (!registryAnswers) return Promise.reject(new Error('npm could not fetch it.'));
      makeRuntime(path, '33.2.1');
      return Promise.resolve();
    },
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runtime-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('findElectronRuntime', () => {
  it.each<[string, Situation, object]>([
    ['the official one is there', { present: ['official', 'registry'] }, { kind: 'official', fresh: false }],
    [
      'only the made one is there, without trying the network',
      { present: ['registry'], releaseSiteAnswers: true },
      { kind: 'registry', version: '33.2.1', fresh: false },
    ],
    [
      'nothing is there and the release site answers',
      { releaseSiteAnswers: true },
      { kind: 'official', version: '45.4.1', fresh: true },
    ],
    ['the release site does not answer', {}, { kind: 'registry', fresh: true }],
    [
      'the made one is of no use on this platform',
      { platform: 'win32-x64', present: ['registry'], releaseSiteAnswers: true },
      { kind: 'official', fresh: true },
    ],
  ])('when %s', async (_, situation, expected) => {
    expect(await findElectronRuntime(sources(situation))).toMatchObject(expected);
  });

  it('prefers the folder that the user names', async () => {
    const runtime = await findElectronRuntime(sources({ override: folder, present: ['official'] }));

    expect(runtime).toMatchObject({ kind: 'override', folder });
  });

  it('says so when the folder that the user names does not exist', async () => {
    const missing = join(folder, 'missing');

    const runtime = await findElectronRuntime(sources({ override: missing, present: ['official'] }));

    expect(runtime).toHaveProperty('failed', expect.stringContaining(missing));
  });

  it('takes an official one without its version file for an interrupted download', async () => {
    mkdirSync(join(folder, 'official'));

    expect(await findElectronRuntime(sources({}))).toMatchObject({ kind: 'registry' });
  });

  it.each<[string, Situation]>([
    ['on a platform with the release site alone', { platform: 'darwin-arm64' }],
    ['with neither the release site nor the registry', { registryAnswers: false }],
  ])('says what to do %s', async (_, situation) => {
    const runtime = await findElectronRuntime(sources(situation));

    expect(runtime).toHaveProperty('failed', expect.stringContaining('ELECTRON_OVERRIDE_DIST_PATH'));
  });
});

describe('electronProgram', () => {
  it.each<[NodeJS.Platform, string]>([
    ['linux', 'electron'],
    ['win32', 'electron.exe'],
    ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ])('on %s', (platform, expected) => {
    const program = electronProgram(
      { kind: 'official', folder: 'dist', version: null, fresh: false },
      platform,
    );

    expect(program).toBe(join('dist', ...expected.split('/')));
  });
});
