import type { Unreadable } from '../../../shared/domain/value';
import { isBelow, keyIdentity, parentOf } from '../../../shared/parsing/regFile/keyPath';
import type { RegistryKeyReading, RegistryReading } from '../machine';
import { isListedExactly, valuesListed } from './listedValues';
import type { Listing } from './regeditListing';
import type { ListedKey } from './regeditProtocol';

const denied: Unreadable = { unreadable: { kind: 'access-denied' } };

function lists(item: ListedKey | null | undefined, name: string): boolean {
  return item?.keys.some((key) => key.toLowerCase() === name.toLowerCase()) === true;
}

/** For regedit a key that denies itself does not exist either: what the keys above list decides. */
function isDenied({ keys }: Listing, identity: string): boolean {
  const parent = parentOf(identity);
  if (parent === null) return false;
  const inParent = keys.get(parent);
  if (inParent?.exists === true) return lists(inParent, identity.slice(parent.length + 1));
  const above = parentOf(parent);
  return above !== null && lists(keys.get(above), parent.slice(above.length + 1));
}

function readingOfKey(listing: Listing, identity: string): RegistryKeyReading {
  const item = listing.keys.get(identity);
  if (item?.exists === true) return { state: 'present', values: valuesListed(item), subkeys: item.keys };
  return isDenied(listing, identity) ? { state: 'unreadable', ...denied } : { state: 'absent' };
}

/** The keys of the trees that regedit could not list, and those in which a value matters whose bytes it does not give. */
export function inexactKeys(
  trees: readonly string[],
  { keys }: Listing,
  needsExactBytes: (name: string) => boolean,
): readonly string[] {
  const roots = trees.map(keyIdentity);
  return [...keys]
    .filter(([identity]) => roots.some((root) => identity === root || isBelow(identity, root)))
    .filter(
      ([, item]) =>
        item === null ||
        Object.entries(item.values).some(([name, value]) => needsExactBytes(name) && !isListedExactly(value)),
    )
    .map(([identity]) => identity);
}

/**
 * What a listing says, and in its stead, for a key and what is below it, what reg.exe read.
 *
 * @param exact by `keyIdentity`
 */
export function regeditReading(
  listing: Listing,
  exact: ReadonlyMap<string, RegistryReading | Unreadable>,
): RegistryReading {
  return {
    key(path) {
      const identity = keyIdentity(path);
      for (const [root, reading] of exact) {
        if (identity !== root && !isBelow(identity, root)) continue;
        return 'key' in reading ? reading.key(path) : { state: 'unreadable', ...reading };
      }
      return readingOfKey(listing, identity);
    },
  };
}
