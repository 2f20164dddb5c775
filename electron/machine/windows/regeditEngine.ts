import type { Unreadable } from '../../../shared/domain/value';
import { keyIdentity } from '../../../shared/parsing/regFile/keyPath';
import { dwordOf } from '../../../shared/parsing/regFile/valueText';
import { err, ok, type Result } from '../../../shared/result';
import type { MachineError, RegistryPort, RegistryReading, RegistryWrite } from '../machine';
import type { RegeditClient, RegeditFailure } from './regeditClient';
import { keysAbove, RegeditLister } from './regeditListing';
import type { RegeditRequest } from './regeditProtocol';
import { inexactKeys, regeditReading } from './regeditReading';

/** Codes of Windows that regedit passes on. */
const accessDenied = 5;
const notFound = 2;

export interface RegeditSurroundings {
  readonly client: RegeditClient;
  /** reg.exe, for what regedit cannot print or write as it is. */
  readonly exact: RegistryPort;
  /** Whether the bytes of a value of this name matter: they do for everything that is ever written and undone. */
  readonly needsExactBytes: (name: string) => boolean;
}

function machineError(failure: RegeditFailure): MachineError {
  switch (failure.kind) {
    case 'timeout':
      return { code: 'timeout', subject: 'regedit', detail: 'stopped' };
    case 'ended':
      return { code: 'command-failed', subject: 'regedit', detail: 'its process ended' };
    case 'answered':
      return {
        code: failure.code === accessDenied ? 'access-denied' : 'command-failed',
        subject: 'regedit',
        detail: failure.detail,
      };
  }
}

interface DwordWrite extends RegistryWrite {
  readonly number: number;
}

interface SortedWrites {
  readonly dwords: readonly DwordWrite[];
  readonly deletions: readonly RegistryWrite[];
  /** What regedit cannot write as it is. */
  readonly others: readonly RegistryWrite[];
}

/** The last write of each value, by what is to be done. */
function sortWrites(writes: readonly RegistryWrite[]): SortedWrites {
  const last = new Map(
    writes.map((write) => [`${keyIdentity(write.key)}\\${write.name.toLowerCase()}`, write]),
  );
  const all = [...last.values()];
  const dwords = all.flatMap((write) => {
    const number = write.value === null ? null : dwordOf(write.value);
    return number === null ? [] : [{ ...write, number }];
  });
  return {
    dwords,
    deletions: all.filter(({ value }) => value === null),
    others: all.filter(({ value }) => value !== null && dwordOf(value) === null),
  };
}

/**
 * The registry by the regedit package, which drives VBScript and WMI through cscript. What it reports as done is not
 * believed; its errors are.
 */
export class RegeditEngine implements RegistryPort {
  readonly engine = 'regedit';
  private readonly lister: RegeditLister;

  constructor(private readonly surroundings: RegeditSurroundings) {
    this.lister = new RegeditLister(surroundings.client);
  }

  async read(trees: readonly string[]): Promise<Result<RegistryReading, MachineError>> {
    const listing = await this.lister.listTrees(trees, keysAbove(trees));
    if (!listing.ok) return err(machineError(listing.error));
    const exact = new Map<string, RegistryReading | Unreadable>();
    for (const key of inexactKeys(trees, listing.value, this.surroundings.needsExactBytes)) {
      const reading = await this.surroundings.exact.read([key]);
      const reason = { kind: 'command-failed', command: 'regedit' } as const;
      exact.set(
        key,
        reading.ok ? reading.value : { unreadable: { ...reason, detail: reading.error.detail } },
      );
    }
    return ok(regeditReading(listing.value, exact));
  }

  async write(writes: readonly RegistryWrite[]): Promise<Result<void, MachineError>> {
    const { dwords, deletions, others } = sortWrites(writes);
    const put = await this.putDwords(dwords);
    if (!put.ok) return put;
    const deleted = await this.deleteValues(deletions.map(({ key, name }) => `${key}\\${name}`));
    if (!deleted.ok) return deleted;
    return others.length === 0 ? ok(undefined) : this.surroundings.exact.write(others);
  }

  async removeEmptyKey(key: string): Promise<Result<void, MachineError>> {
    const reading = await this.read([key]);
    if (!reading.ok) return reading;
    const found = reading.value.key(key);
    if (found.state !== 'present' || found.values.size > 0 || found.subkeys.length > 0) return ok(undefined);
    return this.call({ call: 'deleteKeys', keys: [key] });
  }

  private async putDwords(dwords: readonly DwordWrite[]): Promise<Result<void, MachineError>> {
    if (dwords.length === 0) return ok(undefined);
    const keys = [...new Map(dwords.map(({ key }) => [keyIdentity(key), key])).values()];
    // A key that is there is left as it is.
    const created = await this.call({ call: 'createKeys', keys });
    if (!created.ok) return created;
    const values = dwords.map(({ key, name, number }) => ({ key, name, value: number }));
    return this.call({ call: 'putDwords', values });
  }

  /** The script stops at the first value that is not there; then each is deleted by itself. */
  private async deleteValues(paths: readonly string[]): Promise<Result<void, MachineError>> {
    if (paths.length === 0) return ok(undefined);
    const { client } = this.surroundings;
    const answer = await client.call({ call: 'deleteValues', paths });
    if (answer.ok) return ok(undefined);
    if (answer.error.kind !== 'answered' || answer.error.code !== notFound) {
      return err(machineError(answer.error));
    }
    if (paths.length === 1) return ok(undefined);
    for (const path of paths) {
      const deleted = await this.deleteValues([path]);
      if (!deleted.ok) return deleted;
    }
    return ok(undefined);
  }

  private async call(request: RegeditRequest): Promise<Result<void, MachineError>> {
    const answer = await this.surroundings.client.call(request);
    return answer.ok ? ok(undefined) : err(machineError(answer.error));
  }
}
