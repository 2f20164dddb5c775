import type { MenuItemConstructorOptions } from 'electron';
import type { TFunction } from 'i18next';
import type { MenuCommand, PlainMenuCommand, RecentFile, Settings, SettingsChange } from '../shared/ipc/api';
import { screenIds } from '../shared/ipc/screens';
import {
  languageChoices,
  themeChoices,
  zoomRange,
  zoomSteps,
  type LanguageChoice,
  type ThemeChoice,
} from '../shared/ipc/settingChoices';

export interface MenuState {
  readonly settings: Settings;
  readonly recent: readonly RecentFile[];
  readonly thisWindows: boolean;
  readonly developerTools: boolean;
}

export interface MenuActions {
  /** What the page carries out, because it shows how it went. */
  readonly command: (command: MenuCommand) => void;
  readonly change: (change: SettingsChange) => void;
  readonly about: () => void;
}

/** A language is named in itself, so that whoever cannot read the present one finds it. */
const languageNames: Readonly<Record<Exclude<LanguageChoice, 'system'>, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
};

function nextZoom(zoom: number, direction: 'in' | 'out'): number {
  return direction === 'in'
    ? (zoomSteps.find((step) => step > zoom) ?? zoomRange.max)
    : (zoomSteps.findLast((step) => step < zoom) ?? zoomRange.min);
}

function fileMenu(t: TFunction, state: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  const command = (name: PlainMenuCommand) => () => {
    actions.command({ command: name });
  };
  return {
    label: t('menu.file'),
    submenu: [
      { label: t('menu.openFile'), accelerator: 'CmdOrCtrl+O', click: command('open-file') },
      { label: t('menu.openFolder'), accelerator: 'CmdOrCtrl+Shift+O', click: command('open-folder') },
      {
        label: t('menu.openRecent'),
        enabled: state.recent.length > 0,
        submenu: state.recent.map(({ id, label }) => ({
          // An ampersand would underline the next letter.
          label: label.replaceAll('&', '&&'),
          click: () => {
            actions.command({ command: 'open-recent', id });
          },
        })),
      },
      { label: t('menu.openSample'), click: command('open-sample') },
      { label: t('menu.openThisWindows'), visible: state.thisWindows, click: command('open-this-windows') },
      { type: 'separator' },
      { label: t('menu.reload'), accelerator: 'F5', click: command('reload') },
      { type: 'separator' },
      { label: t('menu.quit'), role: 'quit' },
    ],
  };
}

function editMenu(t: TFunction, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: t('menu.edit'),
    submenu: [
      { label: t('menu.undo'), role: 'undo' },
      { label: t('menu.redo'), role: 'redo' },
      { type: 'separator' },
      { label: t('menu.cut'), role: 'cut' },
      { label: t('menu.copy'), role: 'copy' },
      { label: t('menu.paste'), role: 'paste' },
      { label: t('menu.selectAll'), role: 'selectAll' },
      { type: 'separator' },
      {
        label: t('menu.find'),
        accelerator: 'CmdOrCtrl+F',
        click: () => {
          actions.command({ command: 'find' });
        },
      },
    ],
  };
}

function viewMenu(
  t: TFunction,
  state: MenuState,
  { change, command }: MenuActions,
): MenuItemConstructorOptions {
  const { zoom, theme, language } = state.settings;
  const themeNames: Readonly<Record<ThemeChoice, string>> = {
    system: t('menu.themeSystem'),
    light: t('menu.themeLight'),
    dark: t('menu.themeDark'),
  };
  const zoomTo = (percent: number) => () => {
    if (percent !== zoom) change({ zoom: percent });
  };
  return {
    label: t('menu.view'),
    submenu: [
      ...screenIds.map((screen, index) => ({
        label: t(`ui.navigation.${screen}`),
        accelerator: `CmdOrCtrl+${index + 1}`,
        click: () => {
          command({ command: 'show-screen', screen });
        },
      })),
      { type: 'separator' },
      { label: t('menu.zoomIn'), accelerator: 'CmdOrCtrl+Plus', click: zoomTo(nextZoom(zoom, 'in')) },
      // The key without Shift, on which many keyboards have the plus sign.
      {
        label: t('menu.zoomIn'),
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        click: zoomTo(nextZoom(zoom, 'in')),
      },
      { label: t('menu.zoomOut'), accelerator: 'CmdOrCtrl+-', click: zoomTo(nextZoom(zoom, 'out')) },
      { label: t('menu.zoomReset'), accelerator: 'CmdOrCtrl+0', click: zoomTo(100) },
      { type: 'separator' },
      {
        label: t('menu.theme'),
        submenu: themeChoices.map((choice) => ({
          label: themeNames[choice],
          type: 'radio',
          checked: choice === theme,
          click: () => {
            change({ theme: choice });
          },
        })),
      },
      {
        label: t('menu.language'),
        submenu: languageChoices.map((choice) => ({
          label: choice === 'system' ? t('menu.languageSystem') : languageNames[choice],
          type: 'radio',
          checked: choice === language,
          click: () => {
            change({ language: choice });
          },
        })),
      },
      { type: 'separator' },
      { label: t('menu.fullScreen'), role: 'togglefullscreen' },
      { label: t('menu.developerTools'), role: 'toggleDevTools', visible: state.developerTools },
    ],
  };
}

/** The native menu in the language of the window. */
export function menuTemplate(
  t: TFunction,
  state: MenuState,
  actions: MenuActions,
): readonly MenuItemConstructorOptions[] {
  return [
    fileMenu(t, state, actions),
    editMenu(t, actions),
    viewMenu(t, state, actions),
    { label: t('menu.help'), submenu: [{ label: t('menu.about'), click: actions.about }] },
  ];
}
