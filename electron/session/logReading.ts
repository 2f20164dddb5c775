import { basename } from 'node:path';
import type { LogProgress, ReadLog } from '../diagnosis/logFile';
import { workerReportSchema, type WorkerOrder } from '../diagnosis/workerProtocol';
import type { WorkerProcess } from '../machine/windows/workerProcess';
import type { AppError } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';

export interface LogReadingPorts {
  readonly startWorker: () => WorkerProcess;
  readonly onProgress: (progress: LogProgress & { readonly label: string }) => void;
}

/** Reads one log at a time, in a process of its own. */
export interface LogReading {
  read(path: string): Promise<Result<ReadLog & { readonly label: string }, AppError>>;
  /** Ends the reading; what was read by then is diagnosed. */
  stop(): void;
}

function order(worker: WorkerProcess, what: WorkerOrder): void {
  worker.post(what);
}

export function createLogReading({ startWorker, onProgress }: LogReadingPorts): LogReading {
  let current: WorkerProcess | null = null;

  const readWith = (worker: WorkerProcess, path: string): ReturnType<LogReading['read']> => {
    const label = basename(path);
    return new Promise((resolve) => {
      worker.onMessage((message) => {
        const report = workerReportSchema.parse(message);
        switch (report.report) {
          case 'log-progress':
            onProgress({ label, read: report.read, total: report.total });
            break;
          case 'log-read':
            resolve(ok({ label, read: report.read, total: report.total, diagnosis: report.diagnosis }));
            break;
          case 'log-refused':
            resolve(err({ code: 'log-refused', label, reason: report.reason }));
            break;
          // A worker that was told to read a log reports nothing else.
          default:
            break;
        }
      });
      worker.onExit(() => {
        resolve(err({ code: 'log-refused', label, reason: 'unreadable' }));
      });
      order(worker, { order: 'read-log', path });
    });
  };

  return {
    async read(path) {
      if (current !== null) return err({ code: 'log-busy' });
      const worker = startWorker();
      current = worker;
      try {
        return await readWith(worker, path);
      } finally {
        current = null;
        worker.kill();
      }
    },
    stop() {
      if (current !== null) order(current, { order: 'stop' });
    },
  };
}
