import type { TFunction } from 'i18next';
import type { Handlers } from '../../shared/ipc/api';
import type { AppSession } from '../session/appSession';
import { appHandlers, type AppFacts } from './appHandlers';
import { connectionHandlers } from './connectionHandlers';
import { copyHandlers } from './copyHandlers';
import type { Desktop } from './desktop';
import { diagnosisHandlers } from './diagnosisHandlers';
import { draftHandlers } from './draftHandlers';
import { evidenceHandlers } from './evidenceHandlers';
import { historyHandlers } from './historyHandlers';
import { linkHandlers } from './linkHandlers';
import { logHandlers } from './logHandlers';
import { machineHandlers } from './machineHandlers';
import { otherMachineHandlers } from './otherMachineHandlers';
import { overviewHandlers } from './overviewHandlers';
import { planHandlers } from './planHandlers';
import { profileHandlers } from './profileHandlers';
import { proofHandlers } from './proofHandlers';
import { restartHandlers, type RestartParties } from './restartHandlers';
import { settingsHandlers } from './settingsHandlers';

export interface HandlerParties {
  readonly session: AppSession;
  readonly facts: AppFacts;
  readonly desktop: Desktop;
  readonly elevateAnew: RestartParties['elevateAnew'];
  readonly t: TFunction;
}

/** One handler for each method of the contract. */
export function createHandlers({ session, facts, desktop, elevateAnew, t }: HandlerParties): Handlers {
  const parties = { ...session, ...desktop, t };
  return {
    ...appHandlers({ ...parties, facts }),
    ...machineHandlers({ ...parties, canOpenDrops: facts.canOpenDrops }),
    ...logHandlers({ ...parties, canOpenDrops: facts.canOpenDrops }),
    ...proofHandlers(parties),
    ...otherMachineHandlers(parties),
    ...overviewHandlers(parties),
    ...diagnosisHandlers(parties),
    ...evidenceHandlers({ ...parties, facts }),
    ...planHandlers(parties),
    ...historyHandlers(parties),
    ...connectionHandlers(parties),
    ...profileHandlers(parties),
    ...draftHandlers(session.drafts),
    ...restartHandlers({ ...parties, elevateAnew }),
    ...settingsHandlers(session),
    ...copyHandlers(desktop.writeClipboard, facts),
    ...linkHandlers({ canOpenLinks: facts.canOpenLinks, openInBrowser: desktop.openInBrowser }),
  };
}
