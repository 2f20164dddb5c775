import { app, type BrowserWindow } from 'electron';
import type { AppFacts } from './ipc/appHandlers';
import type { Log } from './session/log';

/**
 * Logs that the page has painted, in which process and how Windows confines it. An elevated app whose sandboxed page stays
 * white is a known fault (https://github.com/electron/electron/issues/41783), and this line tells it from others.
 *
 * @returns to be called at each report of the page; only the first is logged
 */
export function createPaintLog(
  { elevated, version, electron }: Pick<AppFacts, 'elevated' | 'version' | 'electron'>,
  log: Log,
): (window: BrowserWindow) => void {
  let logged = false;
  return (window) => {
    if (logged) return;
    logged = true;
    const pid = window.webContents.getOSProcessId();
    const page = app.getAppMetrics().find((metric) => metric.pid === pid);
    // Only Windows says how far it trusts a process.
    const { sandboxed = null, integrityLevel = null } = page ?? {};
    log.info('painted', JSON.stringify({ version, electron, elevated, sandboxed, integrityLevel }));
  };
}
