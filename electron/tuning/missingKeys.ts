import { serviceTrees } from '../../shared/domain/parameter';
import { parametersKey } from '../../shared/domain/registryLocation';
import { err, ok, type Result } from '../../shared/result';
import type { Machine, MachineError } from '../machine/machine';
import type { StoredChange } from './journalRecord';
import { knownLocation, type StoredReading } from './storedReading';

function parentOf(key: string): string {
  return key.slice(0, key.lastIndexOf('\\'));
}

/**
 * The keys that writing the changes will create, outermost first. On Server Core and under Wine a service's whole key
 * may be missing, so the parent is asked too.
 */
export async function missingKeys(
  machine: Machine,
  reading: StoredReading,
  changes: readonly StoredChange[],
): Promise<Result<readonly string[], MachineError>> {
  const missing = new Set<string>();
  for (const change of changes) {
    const location = knownLocation(change.id);
    if (location.kind !== 'registry' || change.after.kind !== 'registry') continue;
    if (reading.registry?.key(location.key).state === 'absent') missing.add(location.key);
  }
  const parents = serviceTrees
    .map(parametersKey)
    .filter((key) => missing.has(key))
    .map(parentOf);
  if (parents.length === 0) return ok([...missing]);
  const found = await machine.registry.read(parents);
  if (!found.ok) return err(found.error);
  const missingParents = parents.filter((key) => found.value.key(key).state === 'absent');
  return ok([...missingParents, ...missing]);
}
