import type { TuningTask } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import { err, type Result } from '../../shared/result';

/** One writing task at a time in this process; other processes are kept out by the machine's lock. */
export interface SingleFlight {
  /** What is under way, from the question to the user until the last value is read back. */
  running(): TuningTask | null;
  run<T>(
    task: TuningTask,
    work: (signal: AbortSignal) => Promise<Result<T, AppError>>,
  ): Promise<Result<T, AppError>>;
  /** Asks what is under way to stop and put everything back. */
  cancel(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createSingleFlight(): SingleFlight {
  let current: {
    readonly task: TuningTask;
    readonly controller: AbortController;
    readonly done: Promise<unknown>;
  } | null = null;
  return {
    running: () => current?.task ?? null,
    async run(task, work) {
      if (current !== null) return err({ code: 'busy', task: current.task });
      const controller = new AbortController();
      const done = work(controller.signal);
      current = { task, controller, done };
      try {
        return await done;
      } finally {
        current = null;
      }
    },
    cancel() {
      current?.controller.abort();
    },
    async idle() {
      await current?.done.catch(() => undefined);
    },
  };
}
