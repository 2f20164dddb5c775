import { setTimeout as delay } from 'node:timers/promises';
import { thinSamples } from '../../shared/domain/proof/proofRun';
import { proofRefusal } from '../../shared/domain/proof/proofWish';
import { readPortSupply, timeWaitTowards } from './localPorts';
import { runProof } from './proof';
import type { ProofOrder, WorkerReport } from './workerProtocol';

/** Often enough for a chart of a test that lasts seconds. */
const sampleMs = 500;
const lookMs = 1000;
/** No Windows and no Linux keeps a socket in TIME_WAIT for longer than 300 s unless told to. */
const mostLooks = 600;

/**
 * Runs the test and tells how it stands, then how many of its sockets are still in TIME_WAIT, until there are none.
 * The signal ends the test early; its sockets are waited for all the same.
 */
export async function workOnProof(
  { task, knownTimeWait }: ProofOrder,
  tell: (report: WorkerReport) => void,
  signal: AbortSignal,
): Promise<void> {
  const supply = await readPortSupply();
  const refusal = proofRefusal(task, supply);
  if (refusal !== null) {
    tell({ report: 'proof-refused', ...refusal });
    return;
  }
  tell({ report: 'proof-begun' });
  let listener: number | null = null;
  let looking = false;
  const look = async (): Promise<number | null> => {
    const remaining = listener === null ? null : await timeWaitTowards(listener);
    tell({ report: 'proof-remaining', remaining });
    return remaining;
  };
  const report = await runProof({
    ...task,
    supply,
    knownTimeWait,
    sampleMs,
    countTimeWait: (port) => {
      listener = port;
      return timeWaitTowards(port);
    },
    onSample: (sample) => {
      tell({ report: 'proof-sample', sample });
    },
    onWaiting: () => {
      if (looking) return;
      looking = true;
      void look().finally(() => {
        looking = false;
      });
    },
    signal,
  });
  tell({ report: 'proof-done', proof: { ...report, samples: thinSamples(report.samples) } });
  for (let each = 0; each < mostLooks; each += 1) {
    const remaining = await look();
    if (remaining === null || remaining === 0) break;
    await delay(lookMs);
  }
  tell({ report: 'proof-over' });
}
