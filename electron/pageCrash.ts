import { dialog, type BrowserWindow } from 'electron';
import type { i18n, TFunction } from 'i18next';
import type { Log } from './session/log';

/**
 * When the page's process is gone: says so in a native window, since there is no page to say it, and loads anew.
 *
 * @param watched a page that loads anew or is gone cannot say itself that it looks no more
 */
export function watchPage(
  window: BrowserWindow,
  translator: i18n,
  log: Log,
  watched: { stop(): void },
): void {
  const contents = window.webContents;
  contents.on('did-start-loading', () => {
    watched.stop();
  });
  contents.on('preload-error', (_event, path, error) => {
    log.error('The preload failed', path, error);
  });
  contents.on('did-fail-load', (_event, code, description, url) => {
    log.error('The page could not be loaded', url, code, description);
  });
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    watched.stop();
    if (reason === 'clean-exit') return;
    log.error('The page is gone', reason, exitCode);
    void askToReload(window, translator.t, reason);
  });
}

async function askToReload(window: BrowserWindow, t: TFunction, reason: string): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'TCPilot',
    message: t('menu.pageGone', { reason }),
    detail: t('menu.pageGoneDetail'),
    buttons: [t('menu.pageReload'), t('menu.quit')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}
