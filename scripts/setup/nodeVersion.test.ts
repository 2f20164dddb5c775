import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeVersionProblem } from './nodeVersion.mjs';

describe('nodeVersionProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '26.1.3'])('accepts Node %s', (version) => {
    expect(nodeVersionProblem(version)).toBeNull();
  });

  it.each(['20.18.1', '18.20.8', '0.12.18'])(
    'names Node %s as too old and says what to install',
    (version) => {
      expect(nodeVersionProblem(version)).toMatch(new RegExp(`20\\.19 or later.*this is Node ${version}`));
    },
  );

  it('agrees with the engines of package.json', () => {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

    expect(manifest).toContain('"node": ">=20.19"');
  });
});
