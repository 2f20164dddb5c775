/** Where the privileged side writes what a person may have to look up later. */
export interface Log {
  info(...details: readonly unknown[]): void;
  warn(...details: readonly unknown[]): void;
  error(...details: readonly unknown[]): void;
}
