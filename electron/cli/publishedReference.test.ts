import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishedCliReference } from './publishedReference';

const path = join(import.meta.dirname, '../../docs/user-guide/cli-reference.md');

it('publishes the reference of the program as it stands (npm run docs writes it)', () => {
  expect(readFileSync(path, 'utf8')).toBe(publishedCliReference());
});

it('tells every command with its options', () => {
  const reference = publishedCliReference();

  for (const command of [
    'scan',
    'plan',
    'apply',
    'verify',
    'history',
    'undo',
    'recover',
    'export',
    'capture',
  ]) {
    expect(reference).toContain(`## tcpilot ${command}\n`);
  }
  expect(reference).toContain('| `--format <format>` |');
  expect(reference).toContain('| `--junit <file>` |');
});
