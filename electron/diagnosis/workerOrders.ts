import { diagnoseLogFile } from './logFile';
import type { WorkerOrder, WorkerReport } from './workerProtocol';

async function readLog(
  path: string,
  tell: (report: WorkerReport) => void,
  signal: AbortSignal,
): Promise<void> {
  const log = await diagnoseLogFile(
    path,
    (progress) => {
      tell({ report: 'log-progress', ...progress });
    },
    signal,
  );
  tell(log.ok ? { report: 'log-read', ...log.value } : { report: 'log-refused', reason: log.error });
}

/** Carries out what main asks for; the place where that happens is a process of its own, or a test. */
export function takeOrders(tell: (report: WorkerReport) => void): (order: WorkerOrder) => void {
  const stopping = new AbortController();
  return (order) => {
    switch (order.order) {
      case 'read-log':
        void readLog(order.path, tell, stopping.signal);
        break;
      case 'stop':
        stopping.abort();
        break;
    }
  };
}
