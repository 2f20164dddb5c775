import type { UnreadableReason } from '../../../shared/domain/value';
import { isBelow, keyIdentity } from '../../../shared/parsing/regFile/keyPath';
import { openRegFile, readKeys } from '../../../shared/parsing/regFile/regFile';
import type { RegistryKeyReading, RegistryReading } from '../machine';
import { openRegistryText } from '../registryFile/encoding';
import { registryReadingOf } from '../registryFile/keyReading';
import type { PrintedKey } from './regQueryText';

/** What is known of one tree: a reading of any key at or below it. */
export type TreeReading = (path: string) => RegistryKeyReading;

export const absentTree: TreeReading = () => ({ state: 'absent' });

export function unreadableTree(reason: UnreadableReason): TreeReading {
  return () => ({ state: 'unreadable', unreadable: reason });
}

/** What `reg export` wrote is all there is: a key that it does not hold is absent. */
export function exportedTree(tree: string, bytes: Uint8Array): TreeReading {
  const file = openRegFile(openRegistryText(bytes));
  const reading = readKeys(file, { trees: [tree] });
  const keys = registryReadingOf([{ file, reading }], { kind: 'access-denied' });
  return (path) => {
    const found = keys.key(path);
    return found.state === 'unreadable' ? { state: 'absent' } : found;
  };
}

/** What `reg query /s` printed before a key denied itself: of what is missing nobody knows why. */
export function printedTree(printed: readonly PrintedKey[]): TreeReading {
  const keys = new Map(printed.map((key) => [keyIdentity(key.path), key]));
  return (path) => {
    const identity = keyIdentity(path);
    const subkeys = namesBelow(printed, identity);
    const found = keys.get(identity);
    if (found !== undefined) return { state: 'present', values: found.values, subkeys };
    return { state: 'unreadable', unreadable: { kind: 'access-denied' }, subkeys };
  };
}

function namesBelow(printed: readonly PrintedKey[], identity: string): readonly string[] {
  const names = printed
    .filter(({ path }) => isBelow(keyIdentity(path), identity))
    .map(({ path }) => path.slice(identity.length + 1).split('\\')[0] ?? '');
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** One reading of several trees; `trees` by the path that was asked for. */
export function readingOfTrees(trees: ReadonlyMap<string, TreeReading>): RegistryReading {
  const known = [...trees].map(([tree, reading]) => ({ identity: keyIdentity(tree), reading }));
  return {
    key(path) {
      const identity = keyIdentity(path);
      const tree = known.find((one) => identity === one.identity || isBelow(identity, one.identity));
      if (tree === undefined) throw new Error(`${path} lies in none of the trees that were read`);
      return tree.reading(path);
    },
  };
}
