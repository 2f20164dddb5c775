/** What the exit code of a command says; the same numbers in every command. */
export const exitCode = {
  done: 0,
  /** Drift, a conflict, or a test that met exhaustion. */
  difference: 1,
  /** Bad usage or input, or a machine that can only be read. */
  usage: 2,
  /** Nothing was changed, or everything was rolled back. */
  unchanged: 3,
  needsElevation: 4,
  /** Failed, and the rollback is incomplete. */
  incomplete: 5,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
