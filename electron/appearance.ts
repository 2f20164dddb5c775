import { nativeTheme, type BrowserWindow } from 'electron';
import type { Settings } from '../shared/ipc/api';
import { pageBackground } from './window';

/** Brings theme and zoom of the window in line with the settings. */
export function applyAppearance(
  { theme, zoom }: Pick<Settings, 'theme' | 'zoom'>,
  window: BrowserWindow | null,
): void {
  nativeTheme.themeSource = theme;
  if (window === null || window.isDestroyed()) return;
  window.webContents.setZoomFactor(zoom / 100);
  window.setBackgroundColor(pageBackground[nativeTheme.shouldUseDarkColors ? 'dark' : 'light']);
}
