/** Whether Windows was started anew since something was written. */
export type RestartState =
  | 'restarted'
  | 'not-restarted'
  /** The same, on a machine whose "shut down" would not do either: Fast Startup hibernates the kernel. */
  | 'not-restarted-fast-startup'
  | 'unknown';

export interface RestartEvidence {
  /** Milliseconds since the epoch at which the kernel was started; null where nothing tells. */
  readonly bootTime: number | null;
  /** The same as it was known when the value was written; null where nothing told. */
  readonly bootTimeThen: number | null;
  readonly writtenAt: number;
  /** `HiberbootEnabled`; null where it cannot be read. */
  readonly fastStartup: boolean | null;
}

/** Uptime and clock drift apart, and the clock is set right now and then. */
const toleranceMs = 30_000;

/**
 * Tells whether Windows was restarted since a value was written. A kernel that Fast Startup brought back from
 * hibernation counts its time since the last true start, so that its boot time stays the old one.
 * https://learn.microsoft.com/windows-hardware/drivers/kernel/distinguishing-fast-startup-from-wake-from-hibernation
 */
export function restartSince(evidence: RestartEvidence): RestartState {
  const { bootTime, bootTimeThen, writtenAt, fastStartup } = evidence;
  if (bootTime === null) return 'unknown';
  if (bootTimeThen !== null && bootTime > bootTimeThen + toleranceMs) return 'restarted';
  if (bootTimeThen === null && bootTime > writtenAt - toleranceMs) {
    // Without the boot time of then, a boot just before the write looks like one just after it.
    return bootTime > writtenAt + toleranceMs ? 'restarted' : 'unknown';
  }
  return fastStartup === true ? 'not-restarted-fast-startup' : 'not-restarted';
}
