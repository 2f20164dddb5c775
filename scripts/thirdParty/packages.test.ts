import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thirdPartyPackages } from '../../renderer/features/settings/thirdPartyPackages';
import { projectFolder } from '../setup/projectFolder.mjs';
import { packageFolderOf, runtimePackages } from './packages.mjs';

describe('packageFolderOf', () => {
  it.each([
    ['/p/renderer/main.tsx', null],
    ['/p/node_modules/react/index.js', 'node_modules/react'],
    ['/p/node_modules/@mui/material/esm/Button/Button.js', 'node_modules/@mui/material'],
    ['/p/node_modules/a/node_modules/@b/c/x.js', 'node_modules/a/node_modules/@b/c'],
    ['C:\\p\\node_modules\\react\\index.js', 'node_modules/react'],
    ['\0/p/node_modules/react/index.js?commonjs-proxy', 'node_modules/react'],
  ])('of %s is %s', (module, folder) => {
    expect(packageFolderOf(module)).toBe(folder);
  });
});

describe('the list of third-party software', () => {
  const lock: unknown = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
  const text = JSON.stringify(lock);

  it('names the versions that are installed: run `npm run third-party` after an update', () => {
    const outdated = thirdPartyPackages.filter(
      ({ name, version }) =>
        !new RegExp(`node_modules/${name}":\\{"version":"${version.replaceAll('.', '\\.')}"`, 'u').test(text),
    );
    expect(outdated).toEqual([]);
  });

  it('holds the runtime and everything that is delivered unbundled', () => {
    const names: ReadonlySet<string> = new Set(thirdPartyPackages.map(({ name }) => name));
    const missing = runtimePackages(projectFolder)
      .map((folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });
});
