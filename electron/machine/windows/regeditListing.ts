import { computerNameKey } from '../../../shared/domain/registryLocation';
import { isBelow, keyIdentity, parentOf } from '../../../shared/parsing/regFile/keyPath';
import { err, ok, type Result } from '../../../shared/result';
import type { RegeditClient, RegeditFailure } from './regeditClient';
import { listedKeysSchema, type ListedKey } from './regeditProtocol';

export interface Listing {
  /** By `keyIdentity`; null for a key that regedit cannot list because of what is in it. */
  readonly keys: ReadonlyMap<string, ListedKey | null>;
}

/** A command line of Windows has 32,767 letters at most. */
const longestArguments = 24_000;

function inChunks(keys: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [[]];
  let length = 0;
  for (const key of keys) {
    length += key.length + 3;
    if (length > longestArguments) {
      chunks.push([]);
      length = key.length + 3;
    }
    chunks.at(-1)?.push(key);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function malformed(detail: string): Result<never, RegeditFailure> {
  return err({ kind: 'answered', code: null, detail });
}

/** Lists trees: regedit lists many keys at once, but only their own level. */
export class RegeditLister {
  /** What was found below each tree: asked for at once the next time. */
  private known: readonly string[] = [];

  constructor(private readonly client: RegeditClient) {}

  /** @param above keys of which the names of their subkeys matter and nothing else */
  async listTrees(
    trees: readonly string[],
    above: readonly string[],
  ): Promise<Result<Listing, RegeditFailure>> {
    const roots = trees.map(keyIdentity);
    const isWanted = (identity: string): boolean =>
      roots.some((root) => identity === root || isBelow(identity, root));
    const expected = this.known.filter((key) => isWanted(keyIdentity(key)));
    const keys = new Map<string, ListedKey | null>();
    const spelled: string[] = [];
    let pending = distinct([...trees, ...above, ...expected]);
    while (pending.length > 0) {
      const listed = await this.listKeys(pending);
      if (!listed.ok) return listed;
      const below: string[] = [];
      for (const [key, item] of listed.value) {
        keys.set(keyIdentity(key), item);
        if (!isWanted(keyIdentity(key)) || item?.exists === false) continue;
        spelled.push(key);
        below.push(...(item?.keys ?? []).map((name) => `${key}\\${name}`));
      }
      pending = distinct(below).filter((key) => !keys.has(keyIdentity(key)));
    }
    this.known = distinct([...this.known.filter((key) => !isWanted(keyIdentity(key))), ...spelled]);
    return ok({ keys });
  }

  /** One key with a value of an odd type fails the whole call, so that halves are asked until it stands alone. */
  private async listKeys(
    keys: readonly string[],
  ): Promise<Result<ReadonlyMap<string, ListedKey | null>, RegeditFailure>> {
    const found = new Map<string, ListedKey | null>();
    let provenToWork = false;
    const todo = [...inChunks(keys)];
    for (let chunk = todo.shift(); chunk !== undefined; chunk = todo.shift()) {
      const listed = await this.listChunk(chunk);
      if (listed.ok) {
        for (const [key, item] of listed.value) found.set(key, item);
        provenToWork = true;
        continue;
      }
      if (listed.error.kind !== 'answered') return listed;
      if (!provenToWork && !(await this.listChunk([computerNameKey])).ok) return listed;
      provenToWork = true;
      const [only, ...others] = chunk;
      if (only !== undefined && others.length === 0) found.set(only, null);
      else {
        const middle = Math.ceil(chunk.length / 2);
        todo.unshift(chunk.slice(0, middle), chunk.slice(middle));
      }
    }
    return ok(found);
  }

  private async listChunk(
    keys: readonly string[],
  ): Promise<Result<readonly (readonly [string, ListedKey])[], RegeditFailure>> {
    const answer = await this.client.call({ call: 'list', keys });
    if (!answer.ok) return answer;
    const parsed = listedKeysSchema.safeParse(answer.value);
    if (!parsed.success) return malformed('The answer is not a listing.');
    const items: (readonly [string, ListedKey])[] = [];
    for (const key of keys) {
      const item = parsed.data[key];
      if (item === undefined) return malformed(`The answer lacks ${key}.`);
      items.push([key, item]);
    }
    return ok(items);
  }
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Map(keys.map((key) => [keyIdentity(key), key])).values()];
}

/** The two keys above each: they tell a key that is missing from one that denies itself. */
export function keysAbove(trees: readonly string[]): readonly string[] {
  return trees.flatMap((tree) => {
    const parent = parentOf(tree);
    const above = parent === null ? null : parentOf(parent);
    // A root key is no key that regedit could list.
    return [parent, above].flatMap((key) => (key?.includes('\\') === true ? [key] : []));
  });
}
