import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from './unzip.mjs';

/** `a/run` (deflated, 0775), `a/locales/de.pak` (0600) and `a/secret`, packed by Python's zipfile. */
const archive =
  'UEsDBBQAAAAIAAAAIVwGz4cRDAAAAIwAAAAFAAAAYS9ydW4rKMpPL0rMLRgMFABQSwMEFAAAAAAAAAAhXKFANKIGAA' +
  'AABgAAABAAAABhL2xvY2FsZXMvZGUucGFrZ2VybWFuUEsDBBQAAAAAAAAAIVzEgqSDCQAAAAkAAAAIAAAAYS9zZWNy' +
  'ZXRsZWF2ZSBvdXRQSwECFAMUAAAACAAAACFcBs+HEQwAAACMAAAABQAAAAAAAAAAAAAA/YEAAAAAYS9ydW5QSwECFA' +
  'MUAAAAAAAAACFcoUA0ogYAAAAGAAAAEAAAAAAAAAAAAAAAgIEvAAAAYS9sb2NhbGVzL2RlLnBha1BLAQIUAxQAAAAA' +
  'AAAAIVzEgqSDCQAAAAkAAAAIAAAAAAAAAAAAAACkgWMAAABhL3NlY3JldFBLBQYAAAAAAwADAKcAAACSAAAAAAA=';
/** One entry called `../escaped`. */
const climbingArchive =
  'UEsDBBQAAAAAAAAAIVyDFtyMAQAAAAEAAAAKAAAALi4vZXNjYXBlZHhQSwECFAMUAAAAAAAAACFcgxbcjAEAAAABAA' +
  'AACgAAAAAAAAAAAAAApIEAAAAALi4vZXNjYXBlZFBLBQYAAAAAAQABADgAAAApAAAAAAA=';

let folder = '';
const unpack = async (base64: string, rename: (entry: string) => string | null) => {
  writeFileSync(join(folder, 'archive.zip'), Buffer.from(base64, 'base64'));
  await unzip(join(folder, 'archive.zip'), join(folder, 'out'), rename);
};
const withoutSecret = (entry: string) => (entry === 'a/secret' ? null : entry.slice('a/'.length));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unzip-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('unzip', () => {
  it('unpacks what is wanted under its new name', async () => {
    await unpack(archive, withoutSecret);

    expect(readFileSync(join(folder, 'out/run'), 'utf8')).toBe('program'.repeat(20));
    expect(readFileSync(join(folder, 'out/locales/de.pak'), 'utf8')).toBe('german');
    expect(existsSync(join(folder, 'out/secret'))).toBe(false);
  });

  it.runIf(process.platform !== 'win32').each([
    ['run', 0o755],
    ['locales/de.pak', 0o644],
  ])('makes %s usable for everybody and writable for its owner alone', async (name, mode) => {
    await unpack(archive, withoutSecret);

    expect(statSync(join(folder, 'out', name)).mode & 0o777).toBe(mode);
  });

  it('refuses an entry that climbs out of the folder', async () => {
    await expect(unpack(climbingArchive, (entry) => entry)).rejects.toThrow(/invalid relative path/);

    expect(existsSync(join(folder, 'escaped'))).toBe(false);
  });
});
