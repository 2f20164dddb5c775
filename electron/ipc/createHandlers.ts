import type { Handlers } from '../../shared/ipc/api';
import type { AppSession } from '../session/appSession';
import { appHandlers, type AppFacts } from './appHandlers';
import { copyHandlers } from './copyHandlers';
import { linkHandlers } from './linkHandlers';
import { machineHandlers } from './machineHandlers';
import { settingsHandlers } from './settingsHandlers';

/** What only a desktop has. */
export interface Desktop {
  readonly choosePath: (what: 'file' | 'folder') => Promise<string | null>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly openInBrowser: (url: string) => Promise<void>;
  readonly showWindow: () => void;
}

/** One handler for each method of the contract. */
export function createHandlers(session: AppSession, facts: AppFacts, desktop: Desktop): Handlers {
  return {
    ...appHandlers({ ...session, facts, showWindow: desktop.showWindow }),
    ...machineHandlers({ ...session, canOpenDrops: facts.canOpenDrops, choosePath: desktop.choosePath }),
    ...settingsHandlers(session.settings),
    ...copyHandlers(desktop.writeClipboard),
    ...linkHandlers({ canOpenLinks: facts.canOpenLinks, openInBrowser: desktop.openInBrowser }),
  };
}
