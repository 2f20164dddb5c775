import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngineMemory, type RememberedEngine } from './engineMemory';

const day = 24 * 60 * 60 * 1000;
const choice: RememberedEngine = {
  engine: 'reg.exe',
  fallback: { reason: 'script-host-failed', detail: 'exit code 1' },
};

describe('the choice of the registry engine', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'engine-'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-01T00:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });

  it('is remembered with its reason, in a folder that is made for it', async () => {
    const state = join(folder, 'state');
    await createEngineMemory(state, '10.0.22631').remember(choice);

    expect(await createEngineMemory(state, '10.0.22631').recall()).toEqual(choice);
  });

  it.each([
    ['29 days later', 29 * day, '10.0.22631', choice],
    ['31 days later: what kept regedit away may be gone', 31 * day, '10.0.22631', null],
    ['by a clock that was set back', -day, '10.0.22631', null],
    ['after an update of Windows', 0, '10.0.26100', null],
  ])('is recalled %s', async (_, later, windows, expected) => {
    await createEngineMemory(folder, '10.0.22631').remember(choice);
    vi.setSystemTime(Date.now() + later);

    expect(await createEngineMemory(folder, windows).recall()).toEqual(expected);
  });

  it.each(['', '{', '[]', '{"engine":"format.com"}'])(
    'is forgotten if the file holds %j',
    async (content) => {
      writeFileSync(join(folder, 'registry-engine.json'), content);

      expect(await createEngineMemory(folder, '10.0.22631').recall()).toBeNull();
    },
  );

  it('is made anew where nothing can be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const memory = createEngineMemory(join(file, 'state'), '10.0.22631');

    await memory.remember(choice);

    expect(await memory.recall()).toBeNull();
  });
});
