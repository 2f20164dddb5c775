import { serviceTrees } from '../../shared/domain/parameter';
import { parametersKey } from '../../shared/domain/registryLocation';
import { err, ok, type Result } from '../../shared/result';
import type { Machine, MachineError } from '../machine/machine';
import { knownLocation, locateInstance, type StoredReading } from './storedReading';
import type { StoredState } from './storedState';

function parentOf(key: string): string {
  return key.slice(0, key.lastIndexOf('\\'));
}

const trees: ReadonlySet<string> = new Set(serviceTrees.map(parametersKey));

/** Every key that writing these values can create: their own, and the service's where its whole key is missing. */
export function creatableKeys(changes: readonly { readonly id: string }[]): ReadonlySet<string> {
  const keys = changes.flatMap(({ id }) => {
    const location = locateInstance(id);
    if (location?.kind !== 'registry') return [];
    return trees.has(location.key) ? [location.key, parentOf(location.key)] : [location.key];
  });
  return new Set(keys);
}

/**
 * The keys that writing the changes will create, outermost first. On Server Core and under Wine a service's whole key
 * may be missing, so the parent is asked too.
 */
export async function missingKeys(
  machine: Machine,
  reading: StoredReading,
  changes: readonly { readonly id: string; readonly after: StoredState }[],
): Promise<Result<readonly string[], MachineError>> {
  const missing = new Set<string>();
  for (const change of changes) {
    const location = knownLocation(change.id);
    if (location.kind !== 'registry' || change.after.kind !== 'registry') continue;
    const found = reading.registry?.key(location.key).state;
    // A registry file that does not tell of a key has no line for it either.
    if (found === 'absent' || (found === 'unreadable' && machine.image !== null)) missing.add(location.key);
  }
  const parents = [...missing].filter((key) => trees.has(key)).map(parentOf);
  if (parents.length === 0) return ok([...missing]);
  const found = await machine.registry.read(parents);
  if (!found.ok) return err(found.error);
  const missingParents = parents.filter((key) => found.value.key(key).state === 'absent');
  return ok([...missingParents, ...missing]);
}
