import { dialog, type BrowserWindow } from 'electron';
import type { TFunction } from 'i18next';

/** The system's dialog to choose what to open; null if it was cancelled. */
export async function choosePath(
  window: BrowserWindow,
  t: TFunction,
  what: 'file' | 'folder',
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(
    window,
    what === 'file'
      ? {
          title: t('menu.dialogFile'),
          properties: ['openFile'],
          filters: [
            { name: t('menu.registryFiles'), extensions: ['reg'] },
            { name: t('menu.allFiles'), extensions: ['*'] },
          ],
        }
      : { title: t('menu.dialogFolder'), properties: ['openDirectory'] },
  );
  return canceled ? null : (filePaths[0] ?? null);
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
