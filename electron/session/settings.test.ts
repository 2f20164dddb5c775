import { describe, expect, it } from 'vitest';
import type { Settings, StoredSettings } from '../../shared/ipc/api';
import { createSettings, defaultSettings } from './settings';
import type { StoredFile } from './storedFile';

function stored(writable = true): StoredFile<StoredSettings> & { readonly written: StoredSettings[] } {
  let value = defaultSettings;
  const written: StoredSettings[] = [];
  return {
    written,
    current: () => value,
    save(next) {
      value = next;
      if (writable) written.push(next);
      return Promise.resolve(writable);
    },
    settled: () => Promise.resolve(),
  };
}

const nothingAsked = { role: null, family: null };

describe('createSettings', () => {
  it('stores a change and tells it once', async () => {
    const file = stored();
    const told: Settings[] = [];
    const settings = createSettings(file, nothingAsked, (next) => told.push(next));
    expect(await settings.change({ theme: 'dark', zoom: 125 })).toBe(true);
    expect(file.written).toEqual([{ ...defaultSettings, theme: 'dark', zoom: 125 }]);
    expect(told).toEqual([{ ...defaultSettings, theme: 'dark', zoom: 125, family: null }]);
  });

  it('lets a role from the command line hold without storing it', async () => {
    const file = stored();
    const settings = createSettings(file, { ...nothingAsked, role: 'server' }, () => undefined);
    await settings.change({ zoom: 90 });
    expect(settings.current().role).toBe('server');
    expect(file.written).toEqual([{ ...defaultSettings, zoom: 90 }]);
  });

  it('lets a role that is chosen in the window replace the command line’s', async () => {
    const file = stored();
    const settings = createSettings(file, { ...nothingAsked, role: 'server' }, () => undefined);
    await settings.change({ role: 'windows-defaults' });
    expect(settings.current().role).toBe('windows-defaults');
    expect(file.current().role).toBe('windows-defaults');
  });

  it('never stores the chosen Windows, and forgets it with the machine', async () => {
    const file = stored();
    const settings = createSettings(file, nothingAsked, () => undefined);
    await settings.change({ family: 'xp_2003' });
    expect(settings.current().family).toBe('xp_2003');
    settings.forgetFamily();
    expect(settings.current().family).toBeNull();
    expect(file.written).toEqual([]);
  });

  it('takes a change that cannot be written, and says so', async () => {
    const settings = createSettings(stored(false), nothingAsked, () => undefined);
    expect(await settings.change({ language: 'zh-CN' })).toBe(false);
    expect(settings.current().language).toBe('zh-CN');
  });
});
