import type { PortGround } from '../../shared/domain/proof/proofRun';
import { workerReportSchema, type WorkerOrder } from '../diagnosis/workerProtocol';
import type { WorkerProcess } from '../machine/windows/workerProcess';

const unknown = { supply: null, reusesTimeWait: false } as const;
const order: WorkerOrder = { order: 'read-ports' };

/** Has a worker look at the ports of this computer; nothing is known where it ends without an answer. */
export async function readGround(worker: WorkerProcess): Promise<Omit<PortGround, 'timeWait'>> {
  try {
    return await new Promise((resolve) => {
      worker.onMessage((message) => {
        const report = workerReportSchema.parse(message);
        if (report.report !== 'ports') return;
        resolve({ supply: report.supply, reusesTimeWait: report.reusesTimeWait });
      });
      worker.onExit(() => {
        resolve(unknown);
      });
      worker.post(order);
    });
  } finally {
    worker.kill();
  }
}
