import type { UnreadableReason } from '../../../shared/domain/value';
import { lookUpKey, type KeyKnowledge } from '../../../shared/parsing/regFile/keyLookup';
import type { FileKey, RegFile, RegFileReading } from '../../../shared/parsing/regFile/regFile';
import { keyIdentity } from '../../../shared/parsing/regFile/keyPath';
import type { RawRegistryValue, RegistryKeyReading, RegistryReading } from '../machine';

export interface ReadFile {
  readonly file: RegFile;
  readonly reading: RegFileReading;
}

/** The values that hold: of several statements on a name the last, and none where that one deletes it. */
function valuesOf(key: FileKey): ReadonlyMap<string, RawRegistryValue> {
  const values = new Map<string, RawRegistryValue>();
  for (const [name, statements] of key.statements) {
    const last = statements.at(-1);
    if (last !== undefined && last.value !== null) values.set(name, { name: last.name, ...last.value });
  }
  return values;
}

function uniqueNames(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function subkeysIn(found: readonly KeyKnowledge[]): readonly string[] {
  return uniqueNames(found.flatMap((knowledge) => (knowledge.state === 'absent' ? [] : knowledge.subkeys)));
}

/**
 * One registry out of one or several files. Where they overlap, a later file's values win; a key is absent if one file
 * says so and none holds it.
 *
 * @param notHeld why a key that no file knows of is unreadable
 */
export function registryReadingOf(files: readonly ReadFile[], notHeld: UnreadableReason): RegistryReading {
  const known = new Map<string, RegistryKeyReading>();
  const read = (path: string): RegistryKeyReading => {
    const found = files.map(({ file, reading }) => lookUpKey(file, reading, path));
    const subkeys = subkeysIn(found);
    const present = found.filter((knowledge) => knowledge.state === 'present');
    if (present.length > 0) {
      const values = new Map(present.flatMap(({ key }) => [...valuesOf(key)]));
      return { state: 'present', values, subkeys };
    }
    if (found.some((knowledge) => knowledge.state === 'absent')) return { state: 'absent' };
    return { state: 'unreadable', unreadable: notHeld, subkeys };
  };
  return {
    key(path) {
      const identity = keyIdentity(path);
      const reading = known.get(identity) ?? read(path);
      known.set(identity, reading);
      return reading;
    },
  };
}
