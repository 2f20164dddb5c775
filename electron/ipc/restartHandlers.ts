import type { TFunction } from 'i18next';
import type { Handlers } from '../../shared/ipc/api';
import { err, ok } from '../../shared/result';
import type { AppSession } from '../session/appSession';
import { countdownSeconds } from '../session/restart';
import type { Desktop } from './desktop';
import { restartQuestion } from './questions';

export interface RestartParties extends Pick<AppSession, 'restart' | 'power' | 'flight'> {
  readonly t: TFunction;
  readonly confirm: Desktop['confirm'];
  /** Starts TCPilot anew as administrator; null where that means nothing. */
  readonly elevateAnew: (() => Promise<boolean>) | null;
}

/** Restarting Windows, and TCPilot as administrator. Only ever asked. */
export function restartHandlers({
  restart,
  power,
  flight,
  t,
  confirm,
  elevateAnew,
}: RestartParties): Pick<Handlers, 'requestRestart' | 'cancelRestart' | 'restartElevated'> {
  return {
    async requestRestart() {
      const port = power();
      if (port === null) return err({ code: 'unsupported', what: 'restart' });
      const task = flight.running();
      if (task !== null) return err({ code: 'busy', task });
      if (!restart.isCounting()) {
        const others = await port.otherUsers();
        if (!(await confirm(restartQuestion(t, countdownSeconds, others)))) {
          return ok({ outcome: 'cancelled' });
        }
      }
      restart.begin(port);
      return ok({ outcome: 'counting', seconds: countdownSeconds });
    },
    cancelRestart() {
      restart.cancel();
      return Promise.resolve(ok({}));
    },
    async restartElevated() {
      if (elevateAnew === null) return err({ code: 'unsupported', what: 'elevation' });
      const task = flight.running();
      if (task !== null) return err({ code: 'busy', task });
      return (await elevateAnew()) ? ok({}) : err({ code: 'not-elevated-anew' });
    },
  };
}
