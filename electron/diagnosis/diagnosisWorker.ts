/**
 * A process of its own for what would keep main from answering the window: gigabytes of log, tens of thousands of
 * sockets.
 */
import { takeOrders } from './workerOrders';
import type { WorkerOrder } from './workerProtocol';

const port = process.parentPort;
const take = takeOrders(
  (report) => {
    port.postMessage(report);
  },
  () => process.exit(1),
);
port.on('message', ({ data }: { readonly data: WorkerOrder }) => {
  take(data);
});
