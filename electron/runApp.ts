import { join } from 'node:path';
import { app, nativeTheme, session as electronSession, type BrowserWindow } from 'electron';
import { createTranslator } from '../shared/locales/translator';
import { applyAppearance } from './appearance';
import { readAppFacts } from './appFacts';
import { serveApp } from './appProtocol';
import { guardClosing, type Closing } from './closing';
import { installMenu } from './desktopMenu';
import { relaunchArguments } from './elevatedStart';
import { createHandlers } from './ipc/createHandlers';
import { registerIpc } from './ipc/registerIpc';
import { createEventSender } from './ipc/sendEvent';
import { watchPage } from './pageCrash';
import { createPaintLog } from './paintLog';
import { elevateAnew } from './relaunch';
import type { LaunchOptions } from './security/argv';
import { lockSession } from './security/sessionLockdown';
import type { AppFolders } from './session/appFolders';
import type { Log } from './session/log';
import { openStores, type Stores } from './session/stores';
import { startSession } from './startSession';
import { createWindow, focusWindow } from './window';
import { createDesktop } from './windowDesktop';

export interface AppParties {
  readonly launch: LaunchOptions;
  readonly folders: AppFolders;
  readonly log: Log;
  readonly logPath: string;
  /** Where `dist` and `assets` are. */
  readonly folder: string;
}

/** In memory: nothing of the page outlives a run. */
const pagePartition = 'tcpilot';

/** Puts the app together and opens its window. */
export async function runApp({ launch, folders, log, logPath, folder }: AppParties): Promise<void> {
  const developerTools = !app.isPackaged;
  const [stores] = await Promise.all([openStores(folders.user, log), app.whenReady()]);
  const facts = await readAppFacts({ stateFolder: folders.state, logFile: logPath });
  let window: BrowserWindow | null = null;
  let closing: Closing | null = null;
  const send = createEventSender(() => window?.webContents ?? null);

  const session = startSession({
    launch,
    folders,
    folder,
    regeditScripts: app.isPackaged ? join(process.resourcesPath, 'regedit', 'vbs') : null,
    stores,
    log,
    onSettings(settings) {
      applyAppearance(settings, window);
      void translator.changeLanguage(language()).then(refreshMenu);
      send('settingsChanged', settings);
    },
    onMachine(machine) {
      refreshMenu();
      send('machineChanged', { machine });
    },
    send,
  });
  const language = () => {
    const chosen = session.settings.current().language;
    return chosen === 'system' ? facts.systemLanguage : chosen;
  };
  const translator = createTranslator(language());
  const refreshMenu = () => {
    const about = { ...facts, stateFolder: folders.state, log: logPath };
    installMenu({ t: translator.t, session, send, window, facts: about, developerTools });
  };

  const sourceFolder = app.isPackaged ? null : folder;
  const leave = () => {
    closing?.letGo();
    window?.close();
  };

  const pageSession = electronSession.fromPartition(pagePartition, { cache: false });
  lockSession(pageSession, { developerTools });
  serveApp(pageSession.protocol, join(folder, 'dist', 'renderer'));
  registerIpc({
    mainFrame: () => (window === null || window.isDestroyed() ? null : window.webContents.mainFrame),
    log,
    handlers: createHandlers({
      session,
      facts,
      t: translator.t,
      desktop: createDesktop(() => window, translator.t, stores.window, createPaintLog(facts, log)),
      elevateAnew: facts.canElevate
        ? () => elevateAnew(relaunchArguments(launch, session.machine.describe(), sourceFolder), leave)
        : null,
    }),
  });

  nativeTheme.themeSource = session.settings.current().theme;
  const opened = createWindow({
    preload: join(folder, 'dist', 'preload', 'preload.cjs'),
    icon: join(folder, 'assets', 'icon.png'),
    session: pageSession,
    dark: nativeTheme.shouldUseDarkColors,
    developerTools,
    state: stores.window,
  });
  window = opened;
  closing = guardClosing(opened, { session, t: translator.t });
  watchPage(opened, translator, log, session.connections);
  // Chromium forgets a page's zoom when it loads.
  opened.webContents.on('did-finish-load', () => {
    applyAppearance(session.settings.current(), opened);
  });
  nativeTheme.on('updated', () => {
    applyAppearance(session.settings.current(), opened);
  });
  refreshMenu();
  app.on('second-instance', () => {
    focusWindow(opened);
  });
  quitWhenDone(opened, stores);
}

/** Closing the window ends the app, as soon as its small files are written. */
function quitWhenDone(window: BrowserWindow, stores: Stores): void {
  let written = false;
  window.once('closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    if (written) return;
    event.preventDefault();
    void stores.settled().finally(() => {
      written = true;
      // In a turn of its own: until this event has returned, Electron is still quitting and ignores the call.
      setImmediate(() => {
        app.quit();
      });
    });
  });
}
