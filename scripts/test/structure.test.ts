import { describe, expect, it } from 'vitest';
import { structureProblems } from './structure.mjs';

const problemsOf = (path: string, text: string) =>
  structureProblems(path, text, ['/home/ada', '/srv/checkout']);

describe('structureProblems', () => {
  it('has nothing against ordinary code', () => {
    expect(problemsOf('shared/result.ts', 'export const done = true;\n')).toEqual([]);
  });

  it.each([
    ['a left-over mark', 'shared/a.ts', '// TODO later'],
    ['a test that runs alone', 'shared/a.test.ts', "it.only('works', () => {});"],
    ['a test that is left out', 'e2e/window.spec.ts', "test.skip('opens', () => {});"],
    ['types that are not checked', 'electron/a.ts', '// @ts-ignore'],
    ['a file that is not linted', 'electron/a.ts', '/* eslint-disable */'],
    ['a home folder', 'README.md', 'Run it in /home/ada/tcpilot.'],
    ['the checkout itself', 'docs/a.md', 'see `/srv/checkout/dist`'],
  ])('finds %s', (_, path, line) => {
    const problems = problemsOf(path, `first line\n${line}\n`);

    expect(problems).toEqual([expect.stringMatching(`^${path}:2: `)]);
  });

  it.each([
    ['a test that depends on the platform', 'shared/a.test.ts', "it.skipIf(windows)('works', () => {});"],
    ['one line with its reason', 'electron/a.ts', '// eslint-disable-next-line no-console -- it is a CLI'],
    ['a folder whose name only ends alike', 'docs/a.md', 'see example.org/home/ada/x and /home/adam/x'],
    ['what real machines printed', 'shared/parsing/fixtures/a.txt', 'C:\\> cd /home/ada/x'],
  ])('allows %s', (_, path, line) => {
    expect(problemsOf(path, line)).toEqual([]);
  });
});
