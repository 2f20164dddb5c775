import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../setup/projectFolder.mjs';

const model = readFileSync(join(projectFolder, 'docs', 'threat-model.md'), 'utf8');
const tests = [
  ...new Set([...model.matchAll(/`([\w./-]+\.(?:spec|test)\.ts)`/g)].map(([, path = '']) => path)),
];
/** A test that is named: the file, then a comma or other words, then its title in quotes. */
const titles = [...model.matchAll(/`([\w./-]+\.(?:spec|test)\.ts)`, "([^"]+)"/g)].map(
  ([, path = '', title = '']) => [path, title] as const,
);

describe('the threat model', () => {
  it('names tests', () => {
    expect(tests.length).toBeGreaterThan(10);
    expect(titles.length).toBeGreaterThan(4);
  });

  it.each(tests)('%s is there', (path) => {
    expect(existsSync(join(projectFolder, path))).toBe(true);
  });

  it.each(titles)('%s has "%s"', (path, title) => {
    expect(readFileSync(join(projectFolder, path), 'utf8')).toContain(title);
  });
});
