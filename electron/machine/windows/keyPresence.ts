import { keyIdentity, parentOf } from '../../../shared/parsing/regFile/keyPath';
import { parseRegQuery } from './regQueryText';
import { programError, type ProgramOutcome, type ProgramRunner } from './programRunner';
import type { MachineError } from '../../../shared/domain/machineError';
import { err, ok, type Result } from '../../../shared/result';

export type KeyPresence = 'present' | 'absent';

/**
 * Tells whether keys that could not be read are there. reg.exe has one exit code for "there is none" and for "access
 * denied" and says which only in the user's language; but a key above lists its subkeys.
 */
export interface PresenceLook {
  presence(key: string): Promise<Result<KeyPresence, MachineError>>;
}

/** One look: each key is listed at most once. */
export function lookForKeys(runner: ProgramRunner): PresenceLook {
  const listings = new Map<string, Promise<ProgramOutcome>>();
  const list = (key: string): Promise<ProgramOutcome> => {
    const running = listings.get(keyIdentity(key)) ?? runner.run('reg.exe', ['query', key]);
    listings.set(keyIdentity(key), running);
    return running;
  };

  /** Null where the key cannot be listed. */
  const names = async (key: string): Promise<ReadonlySet<string> | null> => {
    const outcome = await list(key);
    if (outcome.kind !== 'exited' || outcome.exitCode !== 0) return null;
    return new Set(parseRegQuery(outcome.stdout).map(({ path }) => keyIdentity(path)));
  };

  const presence = async (key: string): Promise<Result<KeyPresence, MachineError>> => {
    const parent = parentOf(key);
    const above = parent === null ? null : parentOf(parent);
    // Even the root cannot be listed: it is reg.exe that must not be used.
    if (parent === null || above === null) return err(blocked(await list(key)));
    // From above, since services that lack the key mostly lack its parent too, and they have one list.
    const inAbove = await names(above);
    if (inAbove === null) {
      // What is there but cannot be listed hides what lies below it: that is a matter of rights.
      return presence(above);
    }
    if (!inAbove.has(keyIdentity(parent))) return ok('absent');
    const inParent = await names(parent);
    return ok(inParent !== null && !inParent.has(keyIdentity(key)) ? 'absent' : 'present');
  };
  return { presence };
}

function blocked(outcome: ProgramOutcome): MachineError {
  const error = programError('reg.exe', outcome);
  return outcome.kind === 'exited' ? { ...error, code: 'blocked-by-policy' } : error;
}
