import type { WorkerProcess } from '../machine/windows/workerProcess';
import type { MonitorView } from './connectionMonitor';
import {
  monitorReplySchema,
  type MonitorAnswer,
  type MonitorMessage,
  type MonitorQuestion,
  type SourceId,
} from './connectionProtocol';

export interface MonitorEvents {
  onView(view: MonitorView): void;
  /** The worker has ended without having been told to. */
  onEnd(): void;
}

const timeoutMs = 30_000;

/** One worker that looks at one source. What it is asked it answers, or null if it ends first or takes too long. */
export class MonitorClient {
  private readonly pending = new Map<number, (answer: MonitorAnswer | null) => void>();
  private asked = 0;
  private hasEnded = false;

  constructor(
    private readonly worker: WorkerProcess,
    private readonly source: SourceId,
    private readonly events: MonitorEvents,
  ) {
    worker.onMessage((message) => {
      this.receive(message);
    });
    worker.onExit(() => {
      if (this.end()) events.onEnd();
    });
  }

  start(): void {
    this.send({ tell: 'start', source: this.source });
  }

  stop(): void {
    this.send({ tell: 'stop' });
  }

  pause(paused: boolean): void {
    this.send({ tell: 'pause', paused });
  }

  ask(question: MonitorQuestion): Promise<MonitorAnswer | null> {
    if (this.hasEnded) return Promise.resolve(null);
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        settle(null);
      }, timeoutMs);
      const settle = (answer: MonitorAnswer | null): void => {
        clearTimeout(timer);
        this.pending.delete(id);
        resolve(answer);
      };
      this.pending.set(id, settle);
      this.send({ id, ask: question });
    });
  }

  kill(): void {
    if (this.end()) this.worker.kill();
  }

  private send(message: MonitorMessage): void {
    if (!this.hasEnded) this.worker.post(message);
  }

  private receive(message: unknown): void {
    const reply = monitorReplySchema.safeParse(message);
    if (!reply.success || this.hasEnded) return;
    if ('view' in reply.data) this.events.onView(reply.data.view);
    else this.pending.get(reply.data.id)?.(reply.data);
  }

  private end(): boolean {
    if (this.hasEnded) return false;
    this.hasEnded = true;
    for (const settle of this.pending.values()) settle(null);
    return true;
  }
}
