import { err, ok, type Result } from '../../../shared/result';
import type { ProcessCounter } from './programRunner';
import { regeditAnswerSchema, type RegeditRequest } from './regeditProtocol';
import type { WorkerProcess } from './workerProcess';

/** Why a call came to nothing: regedit answered with an error, or did not answer at all. */
export type RegeditFailure =
  | { readonly kind: 'answered'; readonly code: number | null; readonly detail: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'ended' };

interface Pending {
  readonly id: number;
  settle(result: Result<unknown, RegeditFailure>): void;
}

const timeoutMs = 30_000;

/** Speaks with one worker after the other: one that does not answer in time is ended, and the next call starts another. */
export class RegeditClient {
  private worker: WorkerProcess | null = null;
  private pending: Pending | null = null;
  private calls = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly startWorker: () => WorkerProcess,
    private readonly counter: ProcessCounter,
    private readonly timeout = timeoutMs,
  ) {}

  /** One call after the other, in the order in which they come. */
  call(request: RegeditRequest): Promise<Result<unknown, RegeditFailure>> {
    const answer = this.last.then(() => this.ask(request));
    this.last = answer;
    return answer;
  }

  stop(): void {
    this.worker?.kill();
    this.worker = null;
  }

  private ask(request: RegeditRequest): Promise<Result<unknown, RegeditFailure>> {
    const worker = this.worker ?? this.start();
    this.counter.add(1);
    this.calls += 1;
    const id = this.calls;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.stop();
        settle(err({ kind: 'timeout' }));
      }, this.timeout);
      const settle = (result: Result<unknown, RegeditFailure>): void => {
        clearTimeout(timer);
        this.pending = null;
        resolve(result);
      };
      this.pending = { id, settle };
      worker.post({ ...request, id });
    });
  }

  private start(): WorkerProcess {
    // The worker itself, and the bare cscript by which regedit finds out whether there is one.
    this.counter.add(2);
    const worker = this.startWorker();
    worker.onMessage((message) => {
      const answer = regeditAnswerSchema.safeParse(message);
      if (!answer.success || answer.data.id !== this.pending?.id) return;
      const { data } = answer;
      this.pending.settle(
        data.ok ? ok(data.value) : err({ kind: 'answered', code: data.code, detail: data.detail }),
      );
    });
    worker.onExit(() => {
      if (this.worker !== worker) return;
      this.worker = null;
      this.pending?.settle(err({ kind: 'ended' }));
    });
    this.worker = worker;
    return worker;
  }
}
