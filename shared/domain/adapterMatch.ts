import { isConnected } from './recommendation';
import type { Adapter } from './snapshot';

export interface AdapterPair {
  readonly here: Adapter;
  readonly other: Adapter;
}

export interface AdapterMatch {
  readonly pairs: readonly AdapterPair[];
  /** Adapters with nothing to be compared with. */
  readonly onlyHere: readonly Adapter[];
  readonly onlyOther: readonly Adapter[];
}

type Rule = (here: Adapter, other: Adapter) => boolean;

const sameGuid: Rule = (here, other) => here.guid.toUpperCase() === other.guid.toUpperCase();
const sameName: Rule = (here, other) =>
  here.name !== null && here.name.toLowerCase() === other.name?.toLowerCase();
const bothConnected: Rule = (here, other) => isConnected(here) && isConnected(other);

/**
 * Which adapter of one machine stands for which of another. GUIDs are made anew with every installation, so that they
 * agree only between two looks at the same one; after them goes the name, then being the only one with an address. A
 * rule that fits more than one adapter decides nothing.
 */
export function matchAdapters(here: readonly Adapter[], other: readonly Adapter[]): AdapterMatch {
  return [sameGuid, sameName, bothConnected].reduce<AdapterMatch>(matchedBy, {
    pairs: [],
    onlyHere: here,
    onlyOther: other,
  });
}

function matchedBy({ pairs, onlyHere, onlyOther }: AdapterMatch, rule: Rule): AdapterMatch {
  const found = onlyHere.flatMap((here) => {
    const [match, ...more] = onlyOther.filter((other) => rule(here, other));
    if (match === undefined || more.length > 0) return [];
    const rivals = onlyHere.filter((rival) => rule(rival, match));
    return rivals.length === 1 ? [{ here, other: match }] : [];
  });
  return {
    pairs: [...pairs, ...found],
    onlyHere: onlyHere.filter((adapter) => !found.some(({ here }) => here === adapter)),
    onlyOther: onlyOther.filter((adapter) => !found.some(({ other }) => other === adapter)),
  };
}
