import { catalogue } from '../catalogue/catalogue';
import { knownValueNames, type ValuePlace } from '../catalogue/knownValueNames';
import { misspellings } from '../catalogue/misspellings';
import type { Finding } from './finding';
import { nearestName, slipsAllowed } from './nearMiss';
import type { ParameterTarget } from './parameter';
import type { ObservedValueName } from './snapshot';

/** A name that is cut off after this many characters still tells which one was meant. */
const shortestTruncation = 10;

interface TunableName {
  readonly name: string;
  readonly place: ValuePlace;
  readonly parameterId: string;
}

const tunableNames: readonly TunableName[] = catalogue.flatMap(({ id, target }) => {
  const place = placeOf(target);
  return place === null ? [] : [{ ...place, parameterId: id }];
});
const tunableByName = new Map(tunableNames.map((tunable) => [tunable.name.toLowerCase(), tunable]));
const namesByPlace = new Map(
  Object.entries(knownValueNames).map(([place, names]) => [
    place,
    new Set(names.map((name) => name.toLowerCase())),
  ]),
);

/** Values that Windows never reads because their name or their key is wrong. Case alone is no error. */
export function nameFindings(observedNames: readonly ObservedValueName[]): readonly Finding[] {
  const reported = new Set<string>();
  return observedNames.flatMap((observed) => {
    const finding = findingFor(observed);
    const key = JSON.stringify(finding);
    if (finding === null || reported.has(key)) return [];
    reported.add(key);
    return [finding];
  });
}

function findingFor(observed: ObservedValueName): Finding | null {
  const { name, adapter } = observed;
  const place = placeWhereFound(observed);
  const wanted = name.toLowerCase();
  if (place !== null && namesByPlace.get(place)?.has(wanted) === true) return null;
  const tunable = tunableByName.get(wanted);
  if (tunable !== undefined) {
    if (tunable.place === place) return null;
    return { severity: 'warning', code: 'misplaced-value', name, parameterId: tunable.parameterId };
  }
  const known = misspellings.find((misspelling) => misspelling.name.toLowerCase() === wanted);
  if (known !== undefined) {
    // One that sits elsewhere is as useless, but not the one that a plan could delete.
    const canBeDeleted = known.service === observed.service && adapter === null;
    return { ...misspelt(name, known.parameterId, adapter), known: canBeDeleted };
  }
  const meant = isKnownSomewhere(wanted) ? null : nearestTunable(name);
  return meant === null ? null : misspelt(name, meant.parameterId, adapter);
}

function misspelt(name: string, parameterId: string, adapter: string | null) {
  return { severity: 'warning', code: 'misspelt-value', name, parameterId, adapter, known: false } as const;
}

function nearestTunable(name: string): TunableName | null {
  const wanted = name.toLowerCase();
  const nearest = nearestName(
    name,
    tunableNames.map((tunable) => tunable.name),
    slipsAllowed(name),
  );
  if (nearest !== null) return tunableByName.get(nearest.toLowerCase()) ?? null;
  if (wanted.length < shortestTruncation) return null;
  const beginningAlike = tunableNames.filter((tunable) => tunable.name.toLowerCase().startsWith(wanted));
  return beginningAlike.length === 1 ? (beginningAlike[0] ?? null) : null;
}

function isKnownSomewhere(wanted: string): boolean {
  return [...namesByPlace.values()].some((names) => names.has(wanted));
}

/** Null for the Interfaces key itself, from which Windows reads nothing. */
function placeWhereFound({ service, adapter }: ObservedValueName): ValuePlace | null {
  if (adapter === null) return service;
  return adapter === '*' ? null : 'interface';
}

function placeOf(target: ParameterTarget): Pick<TunableName, 'name' | 'place'> | null {
  switch (target.kind) {
    case 'registry':
      return { name: target.name, place: target.service };
    case 'interface':
      return { name: target.name, place: 'interface' };
    case 'port-range':
    case 'tcp-global':
      return null;
  }
}
