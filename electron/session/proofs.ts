import { randomUUID } from 'node:crypto';
import type { ExhaustionSample } from '../../shared/domain/proof/exhaustionResult';
import type { ProofReport } from '../../shared/domain/proof/proofReport';
import {
  thinSamples,
  type KeptProof,
  type PortGround,
  type ProofRun,
} from '../../shared/domain/proof/proofRun';
import type { ProofWish } from '../../shared/domain/proof/proofWish';
import type { TimeWaitFigure } from '../../shared/domain/proof/timeWait';
import type { AppError } from '../../shared/ipc/errors';
import { mostProofs } from '../../shared/ipc/proofSchema';
import { err, ok, type Result } from '../../shared/result';
import { workerReportSchema, type WorkerOrder, type WorkerReport } from '../diagnosis/workerProtocol';
import type { WorkerProcess } from '../machine/windows/workerProcess';
import { readGround } from './portGround';
import type { StoredFile } from './storedFile';

export interface ProofPorts {
  readonly startWorker: () => WorkerProcess;
  readonly file: StoredFile<readonly KeptProof[]>;
  /** TIME_WAIT of this computer as far as it is known without measuring. */
  readonly knownTimeWait: () => Promise<TimeWaitFigure | null>;
  readonly onChange: (run: ProofRun) => void;
}

/** The test over loopback in this window: one at a time, in a process of its own; its results are kept. */
export interface Proofs {
  ground(): Promise<PortGround>;
  run(): ProofRun | null;
  /** Newest first. */
  kept(): readonly KeptProof[];
  start(task: ProofWish): Promise<Result<void, AppError>>;
  /** Ends the test, or the measuring after it. */
  stop(): void;
}

type Refused = Extract<WorkerReport, { readonly report: 'proof-refused' }>;

/** Reports that change a run, and what they make of it. */
function advanced(run: ProofRun, report: WorkerReport): ProofRun {
  switch (report.report) {
    case 'proof-sample':
      return withSample(run, report.sample);
    case 'proof-remaining':
      return { ...run, phase: run.report === null ? 'measuring' : 'leaving', remaining: report.remaining };
    case 'proof-done':
      return withReport(run, report.proof);
    case 'proof-over':
      return { ...run, phase: 'over' };
    default:
      return run;
  }
}

function withSample(run: ProofRun, sample: ExhaustionSample): ProofRun {
  return { ...run, samples: [...run.samples, sample], remaining: sample.timeWait };
}

function withReport(run: ProofRun, report: ProofReport): ProofRun {
  return { ...run, phase: 'leaving', report };
}

export function createProofs({ startWorker, file, knownTimeWait, onChange }: ProofPorts): Proofs {
  let run: ProofRun | null = null;
  let worker: WorkerProcess | null = null;
  let isStarting = false;
  /** The look at the ports that is under way; whoever asks meanwhile gets its answer, not a process more. */
  let looking: ReturnType<typeof readGround> | null = null;

  const order = (process: WorkerProcess, what: WorkerOrder): void => {
    process.post(what);
  };
  const change = (next: ProofRun): void => {
    run = next;
    onChange({ ...next, samples: thinSamples(next.samples) });
  };
  const isTesting = (): boolean => run !== null && (run.phase === 'testing' || run.phase === 'measuring');

  const keep = (report: ProofReport): void => {
    void file.save([{ id: randomUUID(), report }, ...file.current()].slice(0, mostProofs));
  };

  const refused = ({ reason, most }: Refused): AppError => ({
    code: 'proof-refused',
    reason,
    most: most ?? 0,
  });

  const follow = (process: WorkerProcess, task: ProofWish): Promise<Result<void, AppError>> =>
    new Promise((resolve) => {
      process.onMessage((message) => {
        if (worker !== process) return;
        const report = workerReportSchema.parse(message);
        if (report.report === 'proof-refused') {
          resolve(err(refused(report)));
          worker = null;
          process.kill();
          return;
        }
        if (report.report === 'proof-begun') {
          resolve(ok(undefined));
          change({ task, phase: 'testing', samples: [], remaining: null, report: null });
          return;
        }
        if (report.report === 'proof-done') keep(report.proof);
        if (run !== null) change(advanced(run, report));
        if (report.report === 'proof-over') process.kill();
      });
      process.onExit(() => {
        resolve(err({ code: 'proof-refused', reason: 'broken-off', most: 0 }));
        if (worker !== process) return;
        worker = null;
        if (run !== null && run.phase !== 'over') change({ ...run, phase: 'over' });
      });
    });

  return {
    async ground() {
      looking ??= readGround(startWorker()).finally(() => {
        looking = null;
      });
      return { ...(await looking), timeWait: await knownTimeWait() };
    },
    run: () => (run === null ? null : { ...run, samples: thinSamples(run.samples) }),
    kept: () => file.current(),
    async start(task) {
      if (isStarting || isTesting()) return err({ code: 'proof-running' });
      isStarting = true;
      try {
        // Whoever still waits for the sockets of the last test is not waited for.
        worker?.kill();
        const process = startWorker();
        worker = process;
        const begun = follow(process, task);
        order(process, { order: 'prove', task, knownTimeWait: await knownTimeWait() });
        return await begun;
      } finally {
        isStarting = false;
      }
    },
    stop() {
      if (worker !== null) order(worker, { order: 'stop' });
    },
  };
}
