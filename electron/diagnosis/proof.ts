import { release, type } from 'node:os';
import type { LoopbackAddress } from '../../shared/domain/proof/loopbackAddress';
import type { ExhaustionSample } from '../../shared/domain/proof/exhaustionResult';
import type { PortSupply } from '../../shared/domain/proof/portSupply';
import type { ProofRequest } from '../../shared/domain/proof/prediction';
import { proofReport, type ProofReport } from '../../shared/domain/proof/proofReport';
import type { TimeWaitFigure, TimeWaitMeasurement } from '../../shared/domain/proof/timeWait';
import { runExhaustionTest } from './exhaustionTest';
import { isInTimeWait, reusesTimeWait, timeWaitTowards } from './localPorts';
import { closeOneConnection, watchTimeWait } from './timeWaitProbe';

export interface ProofTask {
  readonly address: LoopbackAddress;
  readonly request: ProofRequest;
  /** Whether to end with the first connection for which there was no port. */
  readonly untilExhausted: boolean;
  /** The ports just before; null where this system does not tell. */
  readonly supply: PortSupply | null;
  /** TIME_WAIT as it is known without measuring. */
  readonly knownTimeWait: TimeWaitFigure | null;
  /** Also watch one closed connection leave TIME_WAIT, which takes as long as TIME_WAIT is. */
  readonly measureTimeWait: boolean;
  /** Sockets in TIME_WAIT towards a local port; null where this system does not tell. */
  readonly countTimeWait?: (port: number) => Promise<number | null>;
  readonly sampleMs?: number;
  readonly onSample?: (sample: ExhaustionSample) => void;
  /** The test is over, and the watched connection has been closed for so many seconds. */
  readonly onWaiting?: (elapsedSeconds: number) => void;
  readonly signal: AbortSignal;
}

/** Closes one connection at once; resolves with a function that waits until it has left TIME_WAIT. */
async function beginMeasuring({
  address,
  signal,
  onWaiting,
}: ProofTask): Promise<(isOver: () => boolean) => Promise<TimeWaitMeasurement>> {
  const closed = await closeOneConnection(address);
  if (!closed.ok) return () => Promise.resolve({ outcome: 'failed', reason: closed.error });
  return (isOver) =>
    watchTimeWait(closed.value, {
      isInTimeWait,
      onTick: (elapsedSeconds) => {
        if (isOver()) onWaiting?.(elapsedSeconds);
      },
      signal,
    }).finally(closed.value.release);
}

/**
 * Runs the test over loopback and, if asked, measures TIME_WAIT meanwhile. A signal ends both, and what was seen until
 * then is reported.
 */
export async function runProof(task: ProofTask): Promise<ProofReport> {
  const { address, request, supply, knownTimeWait, signal } = task;
  const startedAt = new Date().toISOString();
  const watch = task.measureTimeWait ? await beginMeasuring(task) : null;
  const samples: ExhaustionSample[] = [];
  let isOver = false;
  const testing = runExhaustionTest({
    address,
    ...request,
    stopWhenExhausted: task.untilExhausted,
    countTimeWait: task.countTimeWait ?? timeWaitTowards,
    ...(task.sampleMs === undefined ? {} : { sampleMs: task.sampleMs }),
    onSample: (sample) => {
      samples.push(sample);
      task.onSample?.(sample);
    },
    signal,
  }).finally(() => {
    isOver = true;
  });
  const [result, measurement] = await Promise.all([testing, watch === null ? null : watch(() => isOver)]);
  return proofReport({
    startedAt,
    system: `${type()} ${release()}`,
    request,
    result,
    elapsedSeconds: (samples.at(-1)?.elapsedMs ?? 0) / 1000,
    samples,
    supply,
    reusesTimeWait: await reusesTimeWait(),
    knownTimeWait,
    measurement,
  });
}
