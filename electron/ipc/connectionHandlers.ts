import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import type { Desktop } from './desktop';
import { saveTo } from './saveTo';

export interface ConnectionParties extends Pick<AppSession, 'connections' | 'started'> {
  readonly chooseTarget: Desktop['chooseTarget'];
}

function answered<T>(answer: T | null): Result<T, AppError> {
  return answer === null ? err({ code: 'connections-not-read' }) : ok(answer);
}

/** `20261126-2301`, in local time. */
function minuteOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${String(date.getFullYear())}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  return `${day}-${two(date.getHours())}${two(date.getMinutes())}`;
}

/** The connections, live or of a capture. The page names filters and pages; files are chosen in a native dialog. */
export function connectionHandlers({
  connections,
  started,
  chooseTarget,
}: ConnectionParties): Pick<
  Handlers,
  | 'watchConnections'
  | 'unwatchConnections'
  | 'pauseConnections'
  | 'listConnections'
  | 'readConnectionHistory'
  | 'exportConnections'
> {
  return {
    async watchConnections() {
      await started;
      return ok(connections.start());
    },
    unwatchConnections() {
      connections.stop();
      return Promise.resolve(ok({}));
    },
    pauseConnections({ paused }) {
      connections.pause(paused);
      return Promise.resolve(ok({}));
    },
    async listConnections({ selection, page }) {
      const answer = answered(await connections.page(selection, page));
      return answer.ok ? ok(answer.value.page) : answer;
    },
    async readConnectionHistory({ seconds }) {
      const answer = answered(await connections.points(seconds));
      return answer.ok ? ok(answer.value.points) : answer;
    },
    async exportConnections({ selection }) {
      const path = await chooseTarget('connections', `tcpilot-connections-${minuteOf(new Date())}.csv`);
      if (path === null) return ok({ outcome: 'cancelled' });
      const answer = answered(await connections.csv(selection));
      return answer.ok ? saveTo(path, answer.value.csv) : answer;
    },
  };
}
