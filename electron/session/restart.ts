import type { RestartCountdown } from '../../shared/ipc/api';
import type { PowerPort } from '../machine/windows/power';
import type { Log } from './log';

/** Time enough to save something, or to stop it. */
export const countdownSeconds = 30;

export interface RestartParties {
  readonly log: Log;
  readonly tell: (countdown: RestartCountdown) => void;
}

/** The countdown before a restart of Windows, which anybody at the window can stop. */
export interface RestartSession {
  /** Begins to count; a second call while it counts changes nothing. */
  begin(power: Pick<PowerPort, 'restart'>): void;
  cancel(): void;
  isCounting(): boolean;
}

export function createRestart({ log, tell }: RestartParties): RestartSession {
  let timer: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };

  const restart = async (power: Pick<PowerPort, 'restart'>): Promise<void> => {
    tell({ state: 'restarting' });
    const asked = await power.restart();
    if (asked.ok) return;
    log.error('Windows did not take the restart', asked.error);
    tell({ state: 'failed' });
  };

  return {
    begin(power) {
      if (timer !== null) return;
      let secondsLeft = countdownSeconds;
      tell({ state: 'counting', secondsLeft });
      timer = setInterval(() => {
        secondsLeft -= 1;
        if (secondsLeft > 0) {
          tell({ state: 'counting', secondsLeft });
          return;
        }
        stop();
        void restart(power);
      }, 1000);
    },
    cancel() {
      if (timer === null) return;
      stop();
      tell({ state: 'cancelled' });
    },
    isCounting: () => timer !== null,
  };
}
