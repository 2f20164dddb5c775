import {
  dialog,
  type BrowserWindow,
  type FileFilter,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import type { TFunction } from 'i18next';
import { assertNever } from '../shared/result';
import type { OpenWhat, SaveWhat } from './ipc/desktop';
import type { Question } from './ipc/questions';

const registryFiles = (t: TFunction): FileFilter => ({ name: t('menu.registryFiles'), extensions: ['reg'] });
const profileFiles = (t: TFunction): FileFilter => ({
  name: t('nativeDialogs.profiles'),
  extensions: ['json'],
});
const logFiles = (t: TFunction): FileFilter => ({
  name: t('nativeDialogs.logFiles'),
  extensions: ['log', 'txt', 'jtl', 'csv', 'xml', 'out'],
});
const allFiles = (t: TFunction): FileFilter => ({ name: t('menu.allFiles'), extensions: ['*'] });

function openOptions(t: TFunction, what: OpenWhat): OpenDialogOptions {
  switch (what) {
    case 'file':
      return {
        title: t('menu.dialogFile'),
        properties: ['openFile'],
        filters: [registryFiles(t), allFiles(t)],
      };
    case 'folder':
      return { title: t('menu.dialogFolder'), properties: ['openDirectory'] };
    case 'profile':
      return {
        title: t('nativeDialogs.chooseProfile'),
        properties: ['openFile'],
        filters: [profileFiles(t), allFiles(t)],
      };
    case 'log':
      return {
        title: t('nativeDialogs.chooseLog'),
        properties: ['openFile'],
        filters: [logFiles(t), allFiles(t)],
      };
    default:
      return assertNever(what);
  }
}

/** The system's dialog to choose what to open; null if it was cancelled. */
export async function choosePath(
  window: BrowserWindow,
  t: TFunction,
  what: OpenWhat,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, openOptions(t, what));
  return canceled ? null : (filePaths[0] ?? null);
}

function saveOptions(t: TFunction, what: SaveWhat): SaveDialogOptions {
  switch (what) {
    case 'profile':
      return { title: t('nativeDialogs.saveProfile'), filters: [profileFiles(t)] };
    case 'registryFile':
      return { title: t('nativeDialogs.saveRegistryFile'), filters: [registryFiles(t)] };
    case 'connections':
      return {
        title: t('nativeDialogs.saveConnections'),
        filters: [{ name: t('nativeDialogs.csv'), extensions: ['csv'] }],
      };
    case 'evidence':
      return {
        title: t('nativeDialogs.saveEvidence'),
        filters: [
          { name: 'HTML', extensions: ['html'] },
          { name: 'Markdown', extensions: ['md'] },
          { name: 'JSON', extensions: ['json'] },
        ],
      };
    default:
      return assertNever(what);
  }
}

/** The system's dialog to choose where to save; null if it was cancelled. */
export async function chooseTarget(
  window: BrowserWindow,
  t: TFunction,
  what: SaveWhat,
  suggestedName: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    ...saveOptions(t, what),
    defaultPath: suggestedName,
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks before anything is written. Whoever just presses Enter has said no. */
export async function confirm(window: BrowserWindow, t: TFunction, question: Question): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'TCPilot',
    message: question.message,
    detail: question.detail,
    buttons: [question.confirm, t('nativeDialogs.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

export interface AboutFacts {
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly stateFolder: string;
  readonly log: string;
}

export async function showAbout(window: BrowserWindow, t: TFunction, facts: AboutFacts): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'info',
    title: t('menu.about'),
    message: 'TCPilot',
    detail: t('menu.aboutDetail', { ...facts }),
    noLink: true,
  });
}
