import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { othersCanReach } from './unprivilegedUser.mjs';

describe.runIf(process.platform !== 'win32')('othersCanReach', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reach-'));
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'inner'), { mode: 0o755 });
    writeFileSync(join(folder, 'inner', 'file'), '');
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  it('is true when every folder above lets others through', () => {
    expect(othersCanReach(join(folder, 'inner', 'file'))).toBe(true);
  });

  it('is false when a folder far above is closed', () => {
    chmodSync(folder, 0o700);

    expect(othersCanReach(join(folder, 'inner', 'file'))).toBe(false);
  });

  it('is false when the file itself is closed', () => {
    chmodSync(join(folder, 'inner', 'file'), 0o600);

    expect(othersCanReach(join(folder, 'inner', 'file'))).toBe(false);
  });

  it('judges a path that does not exist yet by the folders above it', () => {
    chmodSync(folder, 0o700);

    expect(othersCanReach(join(folder, 'to', 'come'))).toBe(false);
  });
});
