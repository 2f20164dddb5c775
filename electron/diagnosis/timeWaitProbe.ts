import { setTimeout as delay } from 'node:timers/promises';
import { saysExhausted } from '../../shared/domain/proof/exhaustionResult';
import {
  atLeastSeconds,
  timeWaitBetween,
  type TimeWaitMeasurement,
} from '../../shared/domain/proof/timeWait';
import { err, ok, type Result } from '../../shared/result';
import type { LoopbackAddress } from '../../shared/domain/proof/loopbackAddress';
import { connectShortly, listenOn } from './loopback';

/** One connection of ours that was closed from this side. */
export interface ClosedConnection {
  readonly localPort: number;
  readonly remotePort: number;
  /** It was closed after the first and before the second: milliseconds of `performance.now()`. */
  readonly closedAfter: number;
  readonly closedBefore: number;
  /** Gives its other end back. Until then nobody else can be given the same pair of ports. */
  readonly release: () => void;
}

export interface WatchOptions {
  /** Whether the socket between two local ports is in TIME_WAIT; null where this system does not tell. */
  readonly isInTimeWait: (localPort: number, remotePort: number) => Promise<boolean | null>;
  /** After this many seconds the socket is left where it is. */
  readonly giveUpSeconds?: number;
  /** From one look to the next; a look that takes long is followed by a pause that is as long. */
  readonly pauseMs?: number;
  readonly onTick?: (elapsedSeconds: number) => void;
  readonly signal?: AbortSignal;
}

/** Longer than any default that Microsoft's pages print (240 s), and than netsh or the registry should be set to. */
const longestSeconds = 300;
/** On a busy machine it may take a moment until a closed socket is in TIME_WAIT. */
const lateMs = 2000;

/**
 * Opens one connection over loopback and closes it.
 *
 * @throws what listening or connecting throws for other reasons than a lack of ports
 */
export async function closeOneConnection(
  address: LoopbackAddress,
): Promise<Result<ClosedConnection, 'no-port'>> {
  const listening = await listenOn(address).then(ok, (error: unknown) => {
    if (error instanceof Error && 'code' in error && saysExhausted(String(error.code))) return err('no-port');
    throw error;
  });
  if (!listening.ok) return err('no-port');
  const { server, port } = listening.value;
  let localPort = 0;
  let closedAfter = 0;
  const failure = await connectShortly(address, port, (socket) => {
    localPort = socket.localPort ?? 0;
    closedAfter = performance.now();
  });
  const release = (): void => void server.close();
  if (failure === null) {
    return ok({ localPort, remotePort: port, closedAfter, closedBefore: performance.now(), release });
  }
  release();
  if (saysExhausted(failure)) return err('no-port');
  throw new Error(`A connection over loopback failed with ${failure}`);
}

type Look =
  | { readonly state: 'there'; readonly after: number }
  | { readonly state: 'gone'; readonly before: number }
  | { readonly state: 'unknown' };

/** A table that changes while it is read may lack a row, so nothing is gone before it lacked twice. */
async function lookTwice(isInTimeWait: () => Promise<boolean | null>): Promise<Look> {
  const after = performance.now();
  const first = await isInTimeWait();
  const before = performance.now();
  const isThere = first === false ? await isInTimeWait() : first;
  if (isThere === null) return { state: 'unknown' };
  return isThere ? { state: 'there', after } : { state: 'gone', before };
}

/** What a look decides; null while there is more to see. */
function decide(
  look: Look,
  { closedAfter, closedBefore }: ClosedConnection,
  seenAfter: number | null,
): TimeWaitMeasurement | null {
  if (look.state === 'unknown') return { outcome: 'failed', reason: 'no-table' };
  if (look.state === 'there') return null;
  if (seenAfter !== null) {
    return timeWaitBetween(
      { enteredAfter: closedAfter, enteredBefore: closedBefore, seenAfter },
      look.before,
    );
  }
  return look.before - closedBefore > lateMs ? { outcome: 'failed', reason: 'never-seen' } : null;
}

/** Watches until the socket has left TIME_WAIT, the time is over or somebody cancels. */
export async function watchTimeWait(
  connection: ClosedConnection,
  { isInTimeWait, giveUpSeconds = longestSeconds, pauseMs = 500, onTick, ...options }: WatchOptions,
): Promise<TimeWaitMeasurement> {
  const signal = options.signal ?? new AbortController().signal;
  const { localPort, remotePort, closedBefore } = connection;
  let seenAfter: number | null = null;
  for (;;) {
    const beganAt = performance.now();
    const look = await lookTwice(() => isInTimeWait(localPort, remotePort));
    const decided = decide(look, connection, seenAfter);
    if (decided !== null) return decided;
    if (look.state === 'there') seenAfter = look.after;

    const elapsedSeconds = (performance.now() - closedBefore) / 1000;
    onTick?.(elapsedSeconds);
    if (signal.aborted || elapsedSeconds >= giveUpSeconds) {
      const atLeast = atLeastSeconds({
        enteredBefore: closedBefore,
        seenAfter: seenAfter ?? closedBefore,
      });
      return { outcome: signal.aborted ? 'cancelled' : 'still-there', atLeastSeconds: atLeast };
    }
    const pause = Math.max(pauseMs, performance.now() - beganAt);
    await delay(pause, undefined, { signal }).catch(() => undefined);
  }
}
