import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Packager, type Configuration } from 'electron-builder';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../setup/projectFolder.mjs';
import { buildsFor } from './builds.mjs';

/** The file with what a build adds, read and checked as electron-builder does ahead of building. */
async function validated(added: Configuration = {}): Promise<Configuration> {
  const packager = new Packager({ projectDir: projectFolder, config: added });
  await packager.validateConfig();
  return packager.config;
}

describe('electron-builder.yml', () => {
  it('is what electron-builder’s own schema allows, together with what each build adds', async () => {
    const builds = [
      ...(buildsFor('linux', { kind: 'none' }) ?? []),
      ...(buildsFor('win32', {
        kind: 'azure',
        options: {
          endpoint: 'e',
          codeSigningAccountName: 'a',
          certificateProfileName: 'p',
          publisherName: 'n',
        },
      }) ?? []),
    ];
    expect(builds).toHaveLength(3);
    for (const { config } of builds) await expect(validated(config)).resolves.toMatchObject(config);
  });

  it('would be refused with a word that the schema does not know', async () => {
    const misspelt: Configuration & { readonly electronFuse: object } = { electronFuse: {} };
    await expect(validated(misspelt)).rejects.toThrow(/electronFuse/);
  });

  it('installs for the machine, into Program Files, and asks an administrator for the rights', async () => {
    const { nsis, win } = await validated();
    expect(nsis).toMatchObject({
      oneClick: false,
      perMachine: true,
      allowToChangeInstallationDirectory: false,
    });
    expect(win?.requestedExecutionLevel).toBe('highestAvailable');
  });

  it('updates nothing by itself', async () => {
    expect((await validated()).publish).toBeNull();
  });

  it('names only files that are there', async () => {
    const { nsis, win, linux } = await validated();
    const named = [
      nsis?.include,
      nsis?.license,
      nsis?.installerIcon,
      nsis?.uninstallerIcon,
      win?.icon,
      linux?.icon,
    ];
    expect(
      named.filter((path) => typeof path !== 'string' || !existsSync(join(projectFolder, path))),
    ).toEqual([]);
    expect(existsSync(join(projectFolder, 'node_modules/regedit/vbs/regList.wsf'))).toBe(true);
  });
});
