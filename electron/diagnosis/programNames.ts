import type { Connection } from '../../shared/domain/connection';
import type { ConnectionsPort } from '../machine/machine';
import type { MonitorClock } from './connectionMonitor';

/** Asking costs a process on Windows: no more often than this, and this often since ids are used again. */
const leastMs = 5000;
const keptMs = 60_000;

/** The names of the programs, asked for when a row has a process that is not known yet. */
export class ProgramNames {
  private names: ReadonlyMap<number, string> = new Map();
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly connections: Pick<ConnectionsPort, 'processNames'>,
    private readonly clock: Pick<MonitorClock, 'now'>,
  ) {}

  async of(rows: readonly Connection[]): Promise<ReadonlyMap<number, string>> {
    const age = this.clock.now() - this.askedAt;
    const isNew = rows.some(
      ({ pid, process }) => process === null && pid !== null && pid !== 0 && !this.names.has(pid),
    );
    if (age >= keptMs || (isNew && age >= leastMs)) {
      this.askedAt = this.clock.now();
      this.names = await this.connections.processNames();
    }
    return this.names;
  }
}
