import { keyFilter } from './keyFilter';
import { readKeyLine } from './keyLine';
import { controlSetOf, inControlSet, isBelow, keyIdentity, parentOf, shortKeyPath } from './keyPath';
import type { FileKey, RegFile, RegFileReading } from './regFile';

/** What a file says about one key. */
export type KeyKnowledge =
  | { readonly state: 'present'; readonly key: FileKey; readonly subkeys: readonly string[] }
  | { readonly state: 'absent' }
  /** The file does not hold the key; `subkeys` are those that it holds all the same. */
  | { readonly state: 'unknown'; readonly subkeys: readonly string[] };

/** Whether the file also holds a key below one that it holds: only then was that one exported with its subtree. */
function hasKeyBelow({ text, keyLines }: RegFile, key: FileKey): boolean {
  const identity = keyIdentity(key.path);
  const concerns = keyFilter({ trees: [key.path] });
  return keyLines.some((offset) => {
    if (!concerns(text, offset)) return false;
    const line = readKeyLine(text, offset);
    return line !== null && !line.deletes && isBelow(keyIdentity(line.path), identity);
  });
}

/** The names right below a key, as the file spells them first. */
function subkeysOf(reading: RegFileReading, identity: string): readonly string[] {
  const names = new Map<string, string>();
  for (const [other, key] of reading.keys) {
    if (!key.present || !isBelow(other, identity)) continue;
    const name = key.path.slice(identity.length + 1).split('\\')[0] ?? '';
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

/** Whether the file says, by a deletion or by an ancestor with its subtree, that it holds all there is of a key. */
function isCovered(file: RegFile, reading: RegFileReading, identity: string): boolean {
  if (reading.keys.has(identity)) return true;
  for (let at = parentOf(identity); at !== null; at = parentOf(at)) {
    const ancestor = reading.keys.get(at);
    if (ancestor !== undefined && (!ancestor.present || hasKeyBelow(file, ancestor))) return true;
  }
  return false;
}

function lookUpExactly(file: RegFile, reading: RegFileReading, path: string): KeyKnowledge {
  const identity = keyIdentity(path);
  const subkeys = subkeysOf(reading, identity);
  const key = reading.keys.get(identity);
  if (key?.present === true) return { state: 'present', key, subkeys };
  if (!isCovered(file, reading, identity)) return { state: 'unknown', subkeys };
  if (subkeys.length === 0) return { state: 'absent' };
  const implied = { path: shortKeyPath(path), present: true, blocks: [], statements: new Map() };
  return { state: 'present', key: implied, subkeys };
}

/** The paths under which a file may hold a key: as asked, then in the control set that it has as the current one. */
function pathsInFile(reading: RegFileReading, path: string): readonly string[] {
  const isCurrent = controlSetOf(path)?.toLowerCase() === 'currentcontrolset';
  if (!isCurrent || reading.currentControlSet === null) return [path];
  return [path, inControlSet(path, reading.currentControlSet)];
}

/**
 * What the file says about a key. `CurrentControlSet` wins over the control set that it stands for, key by key. A key
 * that is not there is absent only if an ancestor was exported with its subtree.
 */
export function lookUpKey(file: RegFile, reading: RegFileReading, path: string): KeyKnowledge {
  const found = pathsInFile(reading, shortKeyPath(path)).map((spelled) =>
    lookUpExactly(file, reading, spelled),
  );
  const certain = found.find((knowledge) => knowledge.state !== 'unknown');
  if (certain !== undefined) return certain;
  return {
    state: 'unknown',
    subkeys: found.flatMap(({ state, ...rest }) =>
      state === 'unknown' && 'subkeys' in rest ? rest.subkeys : [],
    ),
  };
}

/** Where a key that the file does not hold is best created: in the control set that the file has. */
export function pathToCreate(reading: RegFileReading, path: string): string {
  const holdsCurrent = [...reading.keys.values()].some(
    (key) => controlSetOf(key.path)?.toLowerCase() === 'currentcontrolset',
  );
  const spelled = pathsInFile(reading, shortKeyPath(path));
  return (holdsCurrent ? spelled[0] : spelled.at(-1)) ?? path;
}
