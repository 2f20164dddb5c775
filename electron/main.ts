import { join, resolve } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { nearestLanguage } from '../shared/locales/language';
import { createTranslator } from '../shared/locales/translator';
import { appSchemePrivileges } from './appProtocol';
import { runApp } from './runApp';
import { ownArguments, readLaunchOptions, type ArgumentRefusal, type LaunchOptions } from './security/argv';
import { lockContents } from './security/contentsLockdown';
import { denyNameResolution } from './security/networkLockdown';
import { leaveStartFolder } from './security/workingDirectory';
import { appFolders } from './session/appFolders';
import { startLog } from './session/startLog';

// Everything in this file happens ahead of `ready`: the sandbox, the scheme, the folders and the lock depend on it.
app.enableSandbox();
denyNameResolution(app.commandLine);
app.on('web-contents-created', (_event, contents) => {
  lockContents(contents);
});
protocol.registerSchemesAsPrivileged([appSchemePrivileges]);

const args = ownArguments(process.argv, { packaged: app.isPackaged, folder: app.getAppPath(), resolve });
const options = readLaunchOptions(args, process.platform);
if (options.ok) start(options.value);
else refuseToStart(options.error);

function refuseToStart({ code, argument }: ArgumentRefusal): void {
  const { t } = createTranslator(nearestLanguage(app.getPreferredSystemLanguages()[0] ?? 'en'));
  const sentence =
    code === 'switch'
      ? t('menu.switchRefused', { switch: argument })
      : t('menu.argumentRefused', { argument, usage: t('menu.usage') });
  dialog.showErrorBox('TCPilot', sentence);
  app.exit(2);
}

function start(asked: LaunchOptions): void {
  const absolute = (path: string | null) => (path === null ? null : resolve(path));
  const launch = { ...asked, path: absolute(asked.path) };
  const folders = appFolders(absolute(asked.state), {
    environment: process.env,
    platform: process.platform,
    userData: app.getPath('userData'),
  });
  app.setPath('userData', folders.user);
  app.setPath('sessionData', join(folders.user, 'chromium'));
  // A second start only brings the first one's window to the front: what its arguments say is nobody's order.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const logPath = join(folders.user, 'tcpilot.log');
  const log = startLog(logPath, { packaged: app.isPackaged });
  leaveStartFolder(process.platform, log);
  runApp({ launch, folders, log, logPath, folder: app.getAppPath() }).catch((error: unknown) => {
    log.error('The window could not be opened', error);
    app.exit(1);
  });
}
