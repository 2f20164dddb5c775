import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildTargets, inputHash, recordBuild, staleTargets } from './buildStamp.mjs';

const all = ['main', 'preload', 'renderer', 'cli', 'worker', 'diagnosis', 'monitor'] as const;
let project = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
const buildEverything = () => {
  for (const target of all) {
    write(buildTargets[target].output, 'built');
    recordBuild(project, target, inputHash(project, target));
  }
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'stamp-'));
  write('electron/main.ts', 'main');
  write('shared/result.ts', 'result');
  write('renderer/main.tsx', 'page');
  write('package-lock.json', '{}');
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('staleTargets', () => {
  it('names every target before the first build', () => {
    expect(staleTargets(project)).toEqual(all);
  });

  it('is empty right after a build', () => {
    buildEverything();

    expect(staleTargets(project)).toEqual([]);
  });

  it.each([
    ['electron/main.ts', ['main', 'preload', 'cli', 'worker', 'diagnosis', 'monitor']],
    ['renderer/main.tsx', ['renderer']],
    ['shared/result.ts', all],
    ['package-lock.json', all],
    ['shared/result.test.ts', []],
    ['shared/parsing/fixtures/netsh.txt', []],
  ])('after a change of %s', (path, expected) => {
    buildEverything();

    write(path, 'changed');

    expect(staleTargets(project)).toEqual(expected);
  });

  it('notices a file that moved without a change of its text', () => {
    buildEverything();

    write('renderer/page.tsx', 'page');
    rmSync(join(project, 'renderer/main.tsx'));

    expect(staleTargets(project)).toEqual(['renderer']);
  });

  it('names a target whose output is gone', () => {
    buildEverything();

    rmSync(join(project, buildTargets.cli.output));

    expect(staleTargets(project)).toEqual(['cli']);
  });

  it('takes a damaged stamp for none', () => {
    buildEverything();

    write('dist/.build-stamp.json', '{');

    expect(staleTargets(project)).toHaveLength(all.length);
  });
});
