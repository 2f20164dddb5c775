import { describe, expect, it } from 'vitest';
import { installedMatchesLock } from './dependencies.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/@rolldown/binding-darwin-arm64': { version: '1.0.0', optional: true },
  },
};

describe('installedMatchesLock', () => {
  it.each([
    ['everything is there', { 'node_modules/react': { version: '19.3.1' } }, true],
    ['a package is missing', {}, false],
    ['a package has another version', { 'node_modules/react': { version: '19.3.0' } }, false],
    [
      'an optional package is there in another version',
      {
        'node_modules/react': { version: '19.3.1' },
        'node_modules/@rolldown/binding-darwin-arm64': { version: '0.9.0', optional: true },
      },
      false,
    ],
  ])('when %s', (_, packages, expected) => {
    const matches = installedMatchesLock(lock, { packages });

    expect(matches).toBe(expected);
  });
});
