import { Menu, type BrowserWindow } from 'electron';
import type { TFunction } from 'i18next';
import type { SendEvent } from './ipc/sendEvent';
import { menuTemplate } from './menu';
import { showAbout, type AboutFacts } from './nativeDialogs';
import type { AppSession } from './session/appSession';

export interface MenuParties {
  readonly t: TFunction;
  readonly session: AppSession;
  readonly send: SendEvent;
  readonly window: BrowserWindow | null;
  readonly facts: AboutFacts & { readonly thisWindows: boolean };
  readonly developerTools: boolean;
}

/** Puts up the native menu as things stand; to be called again whenever one of them changes. */
export function installMenu({ t, session, send, window, facts, developerTools }: MenuParties): void {
  const template = menuTemplate(
    t,
    {
      settings: session.settings.current(),
      recent: session.recent.list(),
      thisWindows: facts.thisWindows,
      developerTools,
    },
    {
      command: (command) => {
        send('menuCommand', command);
      },
      change: (change) => void session.settings.change(change),
      about: () => {
        if (window !== null) void showAbout(window, t, facts);
      },
    },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
}
