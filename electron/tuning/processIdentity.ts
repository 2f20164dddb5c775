import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { z } from 'zod';

/** What tells a process from any other, an earlier or later one with the same number included. */
export const processIdentitySchema = z.strictObject({
  pid: z.int().positive(),
  /** Start of the process as the system counts it, boot included; null where the system does not say (Windows). */
  start: z.string().max(200).nullable(),
  /** Seconds that the system had been up. */
  uptime: z.number().nonnegative(),
});
export type ProcessIdentity = Readonly<z.infer<typeof processIdentitySchema>>;

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

/**
 * Field 22 of `/proc/<pid>/stat`, the start in clock ticks; the command name before it may hold blanks. A process that
 * has ended and that nobody has waited for (Z) runs no more.
 */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields[18];
    return ticks === undefined || state === 'Z' || state === 'X' ? null : `${bootId()} ${ticks}`;
  } catch {
    return null;
  }
}

export function ownProcess(): ProcessIdentity {
  return { pid: process.pid, start: startOf(process.pid), uptime: uptime() };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Uptime and clock drift apart a little. */
const toleranceSeconds = 30;

/**
 * Whether the system was started since: then it has been up for less than it had been, or for less than the time
 * that has passed. A clock that was set forward by more than the whole uptime would look the same.
 */
function hasRebooted(identity: ProcessIdentity, at: number): boolean {
  const now = uptime();
  if (now < identity.uptime) return true;
  return now + toleranceSeconds < (Date.now() - at) / 1000;
}

/**
 * Whether the very process still runs.
 *
 * @param at milliseconds since the epoch at which the identity was taken
 */
export function isStillRunning(identity: ProcessIdentity, at: number): boolean {
  if (!isRunning(identity.pid)) return false;
  if (identity.start !== null) return startOf(identity.pid) === identity.start;
  return !hasRebooted(identity, at);
}
