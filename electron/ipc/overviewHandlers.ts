import { machineOverview } from '../../shared/domain/overview';
import type { Handlers, ListedEntry, Overview } from '../../shared/ipc/api';
import { ok } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import { listHistory } from '../tuning/listHistory';
import { readRecords } from './machineRecords';

export type OverviewParties = Pick<AppSession, 'machine' | 'settings' | 'profiles' | 'tuning' | 'started'>;

function lastApplyOf(entries: readonly ListedEntry[]): Overview['lastApply'] {
  const last = entries.find(({ state }) => state === 'applied' || state === 'partly-undone');
  if (last === undefined) return null;
  const standing = last.changes.filter(({ undone }) => !undone);
  return {
    entry: last.id,
    at: last.at,
    who: last.who,
    target: last.target,
    changes: standing.length,
    // What cannot be read is drift: nobody can vouch for it.
    drifted: standing.filter(({ drifted }) => drifted !== false).map(({ id }) => id),
    restartedAt: last.restartedAt,
  };
}

export function overviewHandlers(parties: OverviewParties): Pick<Handlers, 'readOverview'> {
  const { machine, settings, profiles, started } = parties;
  return {
    async readOverview() {
      await started;
      const { role: choice, family } = settings.current();
      const role = await profiles.roleOf(choice);
      if (!role.ok) return role;
      const snapshot = await machine.latest(family);
      if (!snapshot.ok) return snapshot;
      const history = await readRecords(parties, (state, { machine: subject, power }) =>
        listHistory({
          machine: subject,
          state,
          fastStartup: () => power?.fastStartup() ?? Promise.resolve(null),
        }),
      );
      if (!history.ok) return history;
      const { entries, interrupted } = history.value.found;
      return ok({
        ...machineOverview(snapshot.value, role.value),
        waitsForRestart: entries
          .filter(({ waitsForRestart }) => waitsForRestart === true)
          .map(({ id }) => id),
        lastApply: lastApplyOf(entries),
        interrupted: interrupted !== null,
      });
    },
  };
}
