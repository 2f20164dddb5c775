import { describe, expect, it } from 'vitest';
import { buildsFor, unpackedBuild } from './builds.mjs';

const unsigned = { kind: 'none' } as const;

describe('buildsFor', () => {
  it('makes a zip that does not elevate and an installer of what does, each for both processors', () => {
    const [zip, installer] = buildsFor('win32', unsigned) ?? [];

    expect(zip?.targets).toEqual({ win: ['zip'], x64: true, arm64: true });
    expect(zip?.config.win?.requestedExecutionLevel).toBe('asInvoker');
    expect(installer?.targets).toEqual({ win: ['nsis'], x64: true, arm64: true });
    expect(installer?.config.win).toEqual({});
  });

  it.each([
    [{ kind: 'certificate' }, undefined],
    [
      {
        kind: 'azure',
        options: {
          endpoint: 'e',
          codeSigningAccountName: 'a',
          certificateProfileName: 'p',
          publisherName: 'n',
        },
      },
      { endpoint: 'e', codeSigningAccountName: 'a', certificateProfileName: 'p', publisherName: 'n' },
    ],
  ] as const)(
    'fails rather than leave a file unsigned where signing is set up: %j',
    (signing, azureSignOptions) => {
      const builds = buildsFor('win32', signing) ?? [];

      expect(builds).toHaveLength(2);
      for (const { config } of builds) {
        expect(config.win?.forceCodeSigning).toBe(true);
        expect(config.win?.azureSignOptions ?? undefined).toEqual(azureSignOptions);
      }
    },
  );

  it('makes a folder on Linux, and nothing elsewhere', () => {
    expect(buildsFor('linux', unsigned)?.map(({ targets }) => targets)).toEqual([{ linux: ['dir'] }]);
    expect(buildsFor('darwin', unsigned)).toBeNull();
  });
});

describe('unpackedBuild', () => {
  it.each([
    ['x64', { win: ['dir'], x64: true, arm64: false }],
    ['arm64', { win: ['dir'], x64: false, arm64: true }],
  ] as const)('on Windows is for this processor, %s', (architecture, targets) => {
    expect(unpackedBuild('win32', architecture)?.map((build) => build.targets)).toEqual([targets]);
  });
});
