import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { SettingsChange } from '../shared/ipc/api';
import { languages } from '../shared/locales/language';
import { createTranslator } from '../shared/locales/translator';
import { menuTemplate, type MenuState } from './menu';

const state: MenuState = {
  settings: {
    language: 'system',
    theme: 'dark',
    zoom: 100,
    role: 'server',
    roleAsked: true,
    registryEngine: 'auto',
    family: null,
  },
  recent: [{ id: '1', label: 'R&D.reg', kind: 'registry-file' }],
  thisWindows: false,
  developerTools: false,
};

function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

function build(language: (typeof languages)[number] = 'en', own: Partial<MenuState> = {}) {
  const done: unknown[] = [];
  const items = allItems(
    menuTemplate(
      createTranslator(language).t,
      { ...state, ...own },
      {
        command: (command) => done.push(command),
        change: (change: SettingsChange) => done.push(change),
        about: () => done.push('about'),
      },
    ),
  );
  /** Presses an item as Electron does; ours look at none of its arguments. */
  const press = (label: string) => {
    const click: unknown = items.find((item) => item.label === label)?.click;
    if (typeof click === 'function') Reflect.apply(click, undefined, []);
    return done;
  };
  return { items, press };
}

describe('menuTemplate', () => {
  it.each(languages)('has a word for every item in %s', (language) => {
    const nameless = build(language).items.filter(
      ({ type, label }) => type !== 'separator' && (label === undefined || label.startsWith('menu.')),
    );
    expect(nameless).toEqual([]);
  });

  it('gives no key to two commands', () => {
    const keys = build().items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(5);
  });

  it.each([
    ['Open registry file…', { command: 'open-file' }],
    ['Read again', { command: 'reload' }],
    ['Find a parameter', { command: 'find' }],
    ['Presets', { command: 'show-screen', screen: 'presets' }],
    ['Light', { theme: 'light' }],
    ['简体中文', { language: 'zh-CN' }],
    ['R&&D.reg', { command: 'open-recent', id: '1' }],
  ])('%s asks for what it says', (label, expected) => {
    expect(build().press(label)).toEqual([expected]);
  });

  it.each([
    ['Zoom in', 100, [{ zoom: 110 }]],
    ['Zoom in', 105, [{ zoom: 110 }]],
    ['Zoom in', 150, []],
    ['Zoom out', 100, [{ zoom: 90 }]],
    ['Zoom out', 80, []],
    ['Actual size', 125, [{ zoom: 100 }]],
    ['Actual size', 100, []],
  ])('%s from %i per cent', (label, zoom, expected) => {
    expect(build('en', { settings: { ...state.settings, zoom } }).press(label)).toEqual(expected);
  });

  it('marks what holds now', () => {
    const checked = build().items.filter((item) => item.checked === true);
    expect(checked.map(({ label }) => label)).toEqual(['Dark', 'As the system']);
  });
});
