import { readFile } from 'node:fs/promises';
import type { Handlers } from '../../shared/ipc/api';
import { err, ok } from '../../shared/result';
import { listHistory } from '../tuning/listHistory';
import type { Desktop } from './desktop';
import { readRecords } from './machineRecords';
import { recoverInterrupted } from './recoverInterrupted';
import { saveTo } from './saveTo';
import { takeBack, type TakeBackParties } from './takeBack';

export interface HistoryParties extends TakeBackParties {
  readonly chooseTarget: Desktop['chooseTarget'];
}

/** What was applied, and taking it back. */
export function historyHandlers(
  parties: HistoryParties,
): Pick<Handlers, 'listHistory' | 'undoEntry' | 'exportEntry' | 'recoverMachine'> {
  return {
    async listHistory() {
      const history = await readRecords(parties, (state, { machine, power }) =>
        listHistory({ machine, state, fastStartup: () => power?.fastStartup() ?? Promise.resolve(null) }),
      );
      return history.ok ? ok(history.value.found) : history;
    },

    undoEntry: (request) => takeBack(parties, request),

    async exportEntry({ entry, direction }) {
      const kept = await readRecords(parties, (state) =>
        readFile(state.registryExportPath(entry, direction)).catch(() => null),
      );
      if (!kept.ok) return kept;
      const { found } = kept.value;
      if (found === null) return err({ code: 'no-registry-file', entry });
      const path = await parties.chooseTarget('registryFile', `tcpilot-${entry}.${direction}.reg`);
      return path === null ? ok({ outcome: 'cancelled' }) : saveTo(path, found);
    },

    recoverMachine: () => recoverInterrupted(parties),
  };
}
