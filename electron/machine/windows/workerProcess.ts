/** A process of ours that does one thing for us and can be ended with everything that it started. */
export interface WorkerProcess {
  post(message: object): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when it has ended, for whatever reason, or could not be started. */
  onExit(listener: () => void): void;
  kill(): void;
}
