import { BrowserWindow, screen, type Session } from 'electron';
import { appUrl } from './security/appOrigin';
import type { StoredFile } from './session/storedFile';
import { placeWindow, smallestWindow, type WindowState } from './session/windowState';

/** The page's own background, so that nothing flashes before it paints. Kept equal to the theme's by a test. */
export const pageBackground = { light: '#f3f5f7', dark: '#14181c' } as const;

/** A page that never reports its first paint is broken; it must be seen nevertheless. */
const showAnywayMs = 8000;
const rememberAfterMs = 400;

export interface WindowOptions {
  readonly preload: string;
  /** A PNG, for systems on which the program's file has no icon of its own. */
  readonly icon: string;
  readonly session: Session;
  readonly dark: boolean;
  readonly developerTools: boolean;
  readonly state: StoredFile<WindowState>;
}

/** Every preference that protects the page is spelled out, so that no changed default of Electron weakens it. */
function webPreferences({ preload, session, developerTools }: WindowOptions): Electron.WebPreferences {
  return {
    preload,
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    devTools: developerTools,
  };
}

function rememberPlace(window: BrowserWindow, state: StoredFile<WindowState>): void {
  let timer: NodeJS.Timeout | undefined;
  const remember = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    void state.save({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const rememberSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, rememberAfterMs);
  };
  window.on('resize', rememberSoon);
  window.on('move', rememberSoon);
  window.on('maximize', rememberSoon);
  window.on('unmaximize', rememberSoon);
  window.on('close', remember);
}

/** Makes the one window, hidden, and begins to load the page into it. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const { state } = options;
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(state.current(), workAreas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'TCPilot',
    icon: options.icon,
    backgroundColor: pageBackground[options.dark ? 'dark' : 'light'],
    webPreferences: webPreferences(options),
  });
  rememberPlace(window, state);
  const timer = setTimeout(() => {
    showWindow(window, state);
  }, showAnywayMs);
  window.once('show', () => {
    clearTimeout(timer);
  });
  window.once('closed', () => {
    clearTimeout(timer);
  });
  void window.loadURL(appUrl);
  return window;
}

/** Shows the window for the first time, as it was left; later calls change nothing. */
export function showWindow(window: BrowserWindow, state: StoredFile<WindowState>): void {
  if (window.isDestroyed() || window.isVisible() || window.isMinimized()) return;
  if (state.current().maximized) window.maximize();
  window.show();
}

/** For a second start: brings the window to the front, whatever became of it. */
export function focusWindow(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
