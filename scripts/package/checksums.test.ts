import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeEarlierArtefacts, writeChecksums } from './checksums.mjs';

describe('writeChecksums', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'checksums-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('lists what is downloaded, as sha256sum does', async () => {
    writeFileSync(join(folder, 'tcpilot-b.zip'), 'abc');
    writeFileSync(join(folder, 'TCPilot-a.exe'), '');
    writeFileSync(join(folder, 'builder-debug.yml'), 'x');

    expect(await writeChecksums(folder)).toEqual(['TCPilot-a.exe', 'tcpilot-b.zip']);

    // https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  TCPilot-a.exe\n' +
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  tcpilot-b.zip\n',
    );
  });

  it('writes no empty list', async () => {
    expect(await writeChecksums(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('removeEarlierArtefacts', () => {
  it('takes our own files away and no others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'artefacts-'));
    for (const name of ['TCPilot-0.1.0-x64.zip', 'SHA256SUMS', 'thesis.zip'])
      writeFileSync(join(folder, name), '');

    removeEarlierArtefacts(folder);

    expect(readdirSync(folder)).toEqual(['thesis.zip']);
    rmSync(folder, { recursive: true });
  });

  it('does not mind a folder that is not there yet', () => {
    expect(() => {
      removeEarlierArtefacts(join(tmpdir(), 'no-such-folder-of-tcpilot'));
    }).not.toThrow();
  });
});
