import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { evidenceSchema } from '../export/evidenceSchema';
import { granted, openWindow, type WindowRig } from './fixtures/windowRig';

let window: WindowRig;

beforeEach(async () => {
  window = await openWindow();
});

afterEach(() => window.close());

it('saves the open machine in the format that the chosen name asks for', async () => {
  for (const [name, begins] of [
    ['sheet.md', '# Evidence sheet'],
    ['sheet.html', '<!doctype html>'],
    ['sheet', '<!doctype html>'],
  ] as const) {
    window.answers.target = join(window.folder, name);
    expect(granted(await window.call('saveEvidence', { proofs: [] }))).toEqual({
      outcome: 'saved',
      label: name,
    });
    expect((await readFile(window.answers.target, 'utf8')).startsWith(begins)).toBe(true);
  }
  window.answers.target = join(window.folder, 'sheet.json');
  granted(await window.call('saveEvidence', { proofs: [] }));
  const sheet = evidenceSchema.parse(JSON.parse(await readFile(window.answers.target, 'utf8')));
  expect(sheet.tool.version).toBe('0.1.0');
  expect(sheet.machine?.parameters).toContainEqual({
    id: 'TcpTimedWaitDelay',
    current: 240,
    recommended: 30,
    status: 'differs',
    applicability: 'honoured',
  });
});

it('writes nothing where nobody says where to', async () => {
  expect(granted(await window.call('saveEvidence', { proofs: [] }))).toEqual({ outcome: 'cancelled' });
});
