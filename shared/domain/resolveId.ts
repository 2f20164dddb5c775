import { catalogue, parameterByIdIgnoringCase, type CatalogueEntry } from '../catalogue/catalogue';
import { misspellingByName, type Misspelling } from '../catalogue/misspellings';
import { err, ok, type Result } from '../result';
import { interfaceInstanceId, parseInstanceId } from './instanceId';
import { nearestName } from './nearMiss';

/** Why an id names nothing that could be tuned. The words are in `shared/locales/<language>/validation`. */
export type IdError = { readonly parameterId: string } & (
  | { readonly code: 'unknown-parameter'; readonly suggestion: string | null }
  /** What stands behind the `@` is neither `*` nor a GUID in braces. */
  | { readonly code: 'malformed-adapter'; readonly adapter: string }
  | { readonly code: 'adapter-needed' }
  | { readonly code: 'adapter-not-expected' }
);

export type ResolvedId =
  | {
      readonly kind: 'parameter';
      /** In the catalogue's spelling, the adapter's GUID in upper case. */
      readonly id: string;
      readonly definition: CatalogueEntry;
      /** Null for a machine-wide parameter, `*`, or a GUID. */
      readonly adapter: string | null;
    }
  /** A value that somebody created under a wrong name; it can be deleted and nothing else. */
  | { readonly kind: 'misspelling'; readonly id: string; readonly misspelling: Misspelling };

/** Finds what an id stands for. Case does not count; the id comes back in the catalogue's spelling. */
export function resolveId(text: string): Result<ResolvedId, IdError> {
  const given = text.trim();
  const at = given.indexOf('@');
  const name = at < 0 ? given : given.slice(0, at);
  const definition = parameterByIdIgnoringCase(name);
  if (definition === null) return resolveMisspelling(name, at >= 0);
  const parsed = parseInstanceId(given);
  const about = { parameterId: definition.id };
  if (definition.target.kind !== 'interface') {
    return at >= 0
      ? err({ code: 'adapter-not-expected', ...about })
      : ok({ kind: 'parameter', id: definition.id, definition, adapter: null });
  }
  if (at < 0) return err({ code: 'adapter-needed', ...about });
  const adapter = parsed?.adapter ?? null;
  if (adapter === null) return err({ code: 'malformed-adapter', adapter: given.slice(at + 1), ...about });
  return ok({ kind: 'parameter', id: interfaceInstanceId(definition.id, adapter), definition, adapter });
}

function resolveMisspelling(name: string, hasAdapter: boolean): Result<ResolvedId, IdError> {
  const misspelling = misspellingByName(name);
  if (misspelling === null) {
    return err({ code: 'unknown-parameter', parameterId: name, suggestion: suggestionFor(name) });
  }
  const { id } = misspelling;
  return hasAdapter
    ? err({ code: 'adapter-not-expected', parameterId: id })
    : ok({ kind: 'misspelling', id, misspelling });
}

/** The known id that was probably meant: one that contains the name, else the nearest within a third of its length. */
function suggestionFor(name: string): string | null {
  const wanted = name.toLowerCase();
  if (wanted === '') return null;
  const ids = catalogue.map(({ id }) => id);
  const lastPart = ids.find((id) => id.toLowerCase().endsWith(`.${wanted}`));
  const nearest = lastPart ?? nearestName(name, ids, Math.max(1, Math.floor(name.length / 3)));
  if (nearest !== null) return nearest;
  return wanted.length < 4 ? null : (ids.find((id) => id.toLowerCase().includes(wanted)) ?? null);
}
