import { readPortSupply, reusesTimeWait } from './localPorts';
import { diagnoseLogFile } from './logFile';
import { workOnProof } from './proofWork';
import type { WorkerOrder, WorkerReport } from './workerProtocol';

type Tell = (report: WorkerReport) => void;

async function readLog(path: string, tell: Tell, signal: AbortSignal): Promise<void> {
  const log = await diagnoseLogFile(
    path,
    (progress) => {
      tell({ report: 'log-progress', ...progress });
    },
    signal,
  );
  tell(log.ok ? { report: 'log-read', ...log.value } : { report: 'log-refused', reason: log.error });
}

async function readPorts(tell: Tell): Promise<void> {
  const [supply, reuses] = await Promise.all([readPortSupply(), reusesTimeWait()]);
  tell({ report: 'ports', supply, reusesTimeWait: reuses });
}

/**
 * Carries out what main asks for; the place where that happens is a process of its own, or a test.
 *
 * @param fail what becomes of a bug: the worker ends with it, and main sees that it has ended
 */
export function takeOrders(tell: Tell, fail: (error: unknown) => void): (order: WorkerOrder) => void {
  const stopping = new AbortController();
  return (order) => {
    switch (order.order) {
      case 'read-log':
        readLog(order.path, tell, stopping.signal).catch(fail);
        break;
      case 'read-ports':
        readPorts(tell).catch(fail);
        break;
      case 'prove':
        workOnProof(order, tell, stopping.signal).catch(fail);
        break;
      case 'stop':
        stopping.abort();
        break;
    }
  };
}
