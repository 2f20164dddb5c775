import electronLog from 'electron-log/main';
import type { Log } from './log';

const largestLogBytes = 2 * 1024 * 1024;

/** Logs to one file of bounded size, and to the terminal when run from source. Uncaught errors are logged whole. */
export function startLog(path: string, options: { readonly packaged: boolean }): Log {
  electronLog.transports.file.resolvePathFn = () => path;
  electronLog.transports.file.maxSize = largestLogBytes;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = options.packaged ? false : 'warn';
  // It would send every line to the page.
  electronLog.transports.ipc.level = false;
  electronLog.errorHandler.startCatching({ showDialog: false });
  return electronLog;
}
