import { clipboard, shell, type BrowserWindow } from 'electron';
import type { TFunction } from 'i18next';
import type { Desktop } from './ipc/desktop';
import { choosePath, chooseTarget, confirm } from './nativeDialogs';
import type { StoredFile } from './session/storedFile';
import type { WindowState } from './session/windowState';
import { showWindow } from './window';

/** The desktop as the window has it; without a window every question is answered with no. */
export function createDesktop(
  window: () => BrowserWindow | null,
  t: TFunction,
  state: StoredFile<WindowState>,
  onPainted: (window: BrowserWindow) => void,
): Desktop {
  const asked = async <T>(work: (window: BrowserWindow) => Promise<T>, otherwise: T): Promise<T> => {
    const open = window();
    return open === null || open.isDestroyed() ? otherwise : work(open);
  };
  return {
    choosePath: (what) => asked((open) => choosePath(open, t, what), null),
    chooseTarget: (what, name) => asked((open) => chooseTarget(open, t, what, name), null),
    confirm: (question) => asked((open) => confirm(open, t, question), false),
    // Electron 33 writes at once, 45 answers with a promise.
    writeClipboard: async (text) => {
      await clipboard.writeText(text);
    },
    openInBrowser: (url) => shell.openExternal(url),
    showWindow: () => {
      const open = window();
      if (open === null || open.isDestroyed()) return;
      showWindow(open, state);
      onPainted(open);
    },
  };
}
