import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeFileDurably, removeTemporaries, replaceFileDurably } from './durableFile';

/** Windows knows only whether a file is read-only. */
const keepsModes = process.platform !== 'win32';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-durable-'));
  path = join(folder, 'export.reg');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('replacing a file', () => {
  it('creates it, replaces it whole, keeps its mode and leaves nothing beside it', async () => {
    await replaceFileDurably(path, 'a longer content');
    await chmod(path, 0o640);
    await replaceFileDurably(path, Buffer.of(1, 2, 3));
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
    if (keepsModes) expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['export.reg']);
  });

  it('that cannot be replaced throws and leaves nothing beside it', async () => {
    await mkdir(path);
    await expect(replaceFileDurably(path, 'new')).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM/);
    expect(await readdir(folder)).toEqual(['export.reg']);
  });

  it('many times at once ends with one of the contents', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => replaceFileDurably(path, `content ${index}`)));
    expect(await readFile(path, 'utf8')).toMatch(/^content \d+$/);
    expect(await readdir(folder)).toEqual(['export.reg']);
  });
});

describe('removing', () => {
  it('a file that is not there is no error', async () => {
    await writeFile(path, '');
    await removeFileDurably(path);
    await removeFileDurably(path);
    expect(await readdir(folder)).toEqual([]);
  });

  it('what kills have left takes our own temporary files of this file, and nothing else', async () => {
    const ours = '.export.reg.tcpilot-11111111-2222-4333-8444-555555555555.tmp';
    const others = [
      '.export.reg.swp',
      '.export.reg.tcpilot-notes.tmp',
      '.other.reg.tcpilot-11111111-2222-4333-8444-555555555555.tmp',
      'export.reg',
    ];
    for (const name of [ours, ...others]) await writeFile(join(folder, name), '');
    await removeTemporaries(path);
    expect((await readdir(folder)).sort()).toEqual(others);
  });
});
