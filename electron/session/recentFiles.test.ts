import { describe, expect, it } from 'vitest';
import { createRecentFiles, type RecentEntry } from './recentFiles';
import type { StoredFile } from './storedFile';

function inMemory(): StoredFile<readonly RecentEntry[]> {
  let value: readonly RecentEntry[] = [];
  return {
    current: () => value,
    save(next) {
      value = next;
      return Promise.resolve(true);
    },
    settled: () => Promise.resolve(),
  };
}

const entry = (path: string): RecentEntry => ({ path, kind: 'registry-file' });

describe('createRecentFiles', () => {
  it('lists the newest first, by name, and finds its path again by the id', async () => {
    const recent = createRecentFiles(inMemory());
    await recent.remember(entry('/exports/a.reg'));
    await recent.remember(entry('/exports/b.reg'));
    expect(recent.list().map(({ label }) => label)).toEqual(['b.reg', 'a.reg']);
    expect(recent.list().map(({ id }) => recent.pathOf(id))).toEqual(['/exports/b.reg', '/exports/a.reg']);
  });

  it('gives the page no path', async () => {
    const recent = createRecentFiles(inMemory());
    await recent.remember(entry('/secret-place/a.reg'));
    expect(JSON.stringify(recent.list())).not.toContain('secret-place');
  });

  it('keeps two files of one name apart', async () => {
    const recent = createRecentFiles(inMemory());
    await recent.remember(entry('/a/box.reg'));
    await recent.remember(entry('/b/box.reg'));
    expect(new Set(recent.list().map(({ id }) => id)).size).toBe(2);
  });

  it('moves a file that is opened again to the front', async () => {
    const recent = createRecentFiles(inMemory());
    for (const path of ['/a.reg', '/b.reg', '/a.reg']) await recent.remember(entry(path));
    expect(recent.list().map(({ label }) => label)).toEqual(['a.reg', 'b.reg']);
  });

  it('remembers ten', async () => {
    const recent = createRecentFiles(inMemory());
    for (let index = 0; index < 15; index += 1) await recent.remember(entry(`/${index}.reg`));
    expect(recent.list()).toHaveLength(10);
    expect(recent.list()[0]?.label).toBe('14.reg');
  });

  it('forgets, and knows no id that it did not give', async () => {
    const recent = createRecentFiles(inMemory());
    await recent.remember(entry('/a.reg'));
    await recent.forget('/a.reg');
    expect(recent.list()).toEqual([]);
    expect(recent.pathOf('/a.reg')).toBeNull();
  });
});
