import type { Machine } from '../machine/machine';
import type { MachineState } from './machineState';

/** How far a transaction is, for a progress bar: `done` of `total` values in this phase. */
export interface Progress {
  readonly phase: 'journal' | 'write' | 'verify' | 'restore';
  readonly done: number;
  readonly total: number;
}

export interface TransactionContext {
  readonly machine: Machine;
  readonly state: MachineState;
  readonly onProgress: (progress: Progress) => void;
  /** Asks a running transaction to stop; it then puts everything back. */
  readonly signal?: AbortSignal;
}
