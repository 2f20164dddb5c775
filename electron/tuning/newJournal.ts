import { randomUUID } from 'node:crypto';
import type { Journal } from './journalRecord';
import type { TransactionContext } from './transactionContext';
import { userName } from './userName';

/** What a transaction knows of the machine and of its run. */
export interface SessionContext extends TransactionContext {
  /** Milliseconds since the epoch at which the machine was started; null for what does not run. */
  readonly bootTime: number | null;
}

type Particulars = 'transaction' | 'entry' | 'target' | 'changes';

/** A journal of nothing yet: who, when and on which machine. */
export async function newJournal({ machine, bootTime }: SessionContext): Promise<Omit<Journal, Particulars>> {
  const { label, path } = await machine.host.describe();
  return {
    format: 'tcpilot-journal',
    version: 1,
    nonce: randomUUID(),
    at: new Date().toISOString(),
    who: userName(),
    machine: { kind: machine.kind, label, path },
    bootTime,
    siblings: [],
    createdKeys: [],
    tolerated: [],
    removedKeys: [],
    image: null,
    replacement: null,
  };
}
