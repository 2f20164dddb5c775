import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Log } from './log';
import { openStoredFile } from './storedFile';

const schema = z.strictObject({ zoom: z.int().min(80).max(150) });
const fallback = { zoom: 100 };

let folder = '';
let path = '';
let logged: unknown[] = [];
const log: Log = {
  info: () => undefined,
  warn: (...details) => void logged.push(details[0]),
  error: () => undefined,
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-stored-'));
  path = join(folder, 'settings.json');
  logged = [];
});

afterEach(() => rm(folder, { recursive: true }));

const open = () => openStoredFile(path, schema, fallback, log);

describe('openStoredFile', () => {
  it('starts with the defaults where there is no file yet, and says nothing', async () => {
    expect((await open()).current()).toEqual(fallback);
    expect(logged).toEqual([]);
  });

  it('brings back in the next run what was saved in this one', async () => {
    expect(await (await open()).save({ zoom: 125 })).toBe(true);
    expect((await open()).current()).toEqual({ zoom: 125 });
  });

  it.each([
    ['no JSON', '{"zoom": 12'],
    ['a value out of range', '{"zoom": 1000}'],
    ['a field of another version', '{"zoom": 100, "colour": "red"}'],
    ['nothing', ''],
    ['a list', '[]'],
  ])('keeps a file with %s aside and goes on with the defaults', async (_, content) => {
    await writeFile(path, content);
    expect((await open()).current()).toEqual(fallback);
    expect(await readdir(folder)).toEqual(['settings.json.bad']);
    expect(await readFile(`${path}.bad`, 'utf8')).toBe(content);
    expect(logged).toHaveLength(1);
  });

  it('leaves alone what it cannot read', async () => {
    path = folder;
    expect((await open()).current()).toEqual(fallback);
    expect(logged).toHaveLength(1);
  });

  it('writes one value after the other, so that the last one stays', async () => {
    const file = await open();
    void file.save({ zoom: 80 });
    void file.save({ zoom: 90 });
    void file.save({ zoom: 110 });
    expect(file.current()).toEqual({ zoom: 110 });
    await file.settled();
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ zoom: 110 });
  });

  it('tells that it could not write, and holds the value for this run', async () => {
    path = join(folder, 'missing', 'settings.json');
    const file = await open();
    expect(await file.save({ zoom: 90 })).toBe(false);
    expect(file.current()).toEqual({ zoom: 90 });
    expect(logged).toHaveLength(1);
  });
});
