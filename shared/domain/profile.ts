import { catalogue } from '../catalogue/catalogue';
import { err, ok, type Result } from '../result';
import type { PlanError } from './planError';
import { resolveId, type ResolvedId } from './resolveId';
import { validateForAnyWindows } from './validation';
import { isPortRange, type TargetValue } from './value';

const profileFormat = 'tcpilot-profile';
const profileVersion = 1;
const fields = ['format', 'version', 'name', 'values'] as const;
const longestName = 100;

/** An own set of values, as stored and exchanged. Ids may be machine-wide, `Name@{GUID}` or `Name@*`. */
export interface Profile {
  readonly format: typeof profileFormat;
  readonly version: typeof profileVersion;
  readonly name: string;
  readonly values: Readonly<Record<string, TargetValue>>;
}

/** Why a text is no profile. All reasons come back at once. The words are in `shared/locales/<language>/validation`. */
export type ProfileError =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-profile' }
  | { readonly code: 'unsupported-version'; readonly version: string }
  | { readonly code: 'unknown-field'; readonly field: string }
  | { readonly code: 'bad-name' }
  | { readonly code: 'bad-values' }
  | { readonly code: 'not-a-value'; readonly parameterId: string }
  | { readonly code: 'given-twice'; readonly parameterId: string }
  | PlanError;

/** Reads a profile from its text. Ids may differ in case from the catalogue's; they come back in its spelling. */
export function parseProfile(text: string): Result<Profile, readonly ProfileError[]> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return err([{ code: 'not-json' }]);
  }
  return profileFrom(content);
}

/** The same for what was parsed already. */
export function profileFrom(content: unknown): Result<Profile, readonly ProfileError[]> {
  if (!isObject(content)) return err([{ code: 'not-a-profile' }]);
  const given = new Map(Object.entries(content));
  if (given.get('format') !== profileFormat) return err([{ code: 'not-a-profile' }]);
  const version = given.get('version');
  if (version !== profileVersion) {
    return err([{ code: 'unsupported-version', version: String(version) }]);
  }
  const errors: ProfileError[] = [...given.keys()]
    .filter((field) => !fields.some((known) => known === field))
    .map((field) => ({ code: 'unknown-field', field }));
  const name = given.get('name');
  const isNamed = typeof name === 'string' && name.trim() !== '' && name.length <= longestName;
  if (!isNamed) errors.push({ code: 'bad-name' });
  const values = valuesFrom(given.get('values'));
  if (!values.ok) errors.push(...values.error);
  if (errors.length > 0 || !isNamed || !values.ok) return err(errors);
  return ok({ format: profileFormat, version: profileVersion, name, values: values.value });
}

/** The text of a profile: the same bytes for the same content, in the catalogue's order, whatever order it came in. */
export function serializeProfile({ format, version, name, values }: Profile): string {
  return `${JSON.stringify({ format, version, name, values: inCatalogueOrder(values) }, null, 2)}\n`;
}

type Values = Profile['values'];

function valuesFrom(content: unknown): Result<Values, readonly ProfileError[]> {
  if (!isObject(content)) return err([{ code: 'bad-values' }]);
  const values = new Map<string, TargetValue>();
  const errors: ProfileError[] = [];
  for (const [id, given] of Object.entries(content)) {
    const entry = entryFrom(id, given);
    if (!entry.ok) errors.push(entry.error);
    else if (values.has(entry.value.id)) errors.push({ code: 'given-twice', parameterId: entry.value.id });
    else values.set(entry.value.id, entry.value.value);
  }
  return errors.length > 0 ? err(errors) : ok(inCatalogueOrder(Object.fromEntries(values)));
}

function entryFrom(
  id: string,
  given: unknown,
): Result<{ readonly id: string; readonly value: TargetValue }, ProfileError> {
  const resolved = resolveId(id);
  if (!resolved.ok) return resolved;
  const value = targetValueFrom(given);
  if (value === undefined) return err({ code: 'not-a-value', parameterId: resolved.value.id });
  return validated(resolved.value, value);
}

function validated(
  resolved: ResolvedId,
  value: TargetValue,
): Result<{ readonly id: string; readonly value: TargetValue }, ProfileError> {
  const { id } = resolved;
  if (resolved.kind === 'misspelling') {
    return value === null
      ? ok({ id, value })
      : err({ code: 'misspelt', parameterId: id, meant: resolved.misspelling.parameterId });
  }
  const checked = validateForAnyWindows(resolved.definition, value);
  return checked.ok ? ok({ id, value: checked.value }) : err({ ...checked.error, parameterId: id });
}

function targetValueFrom(given: unknown): TargetValue | undefined {
  if (given === null || typeof given === 'number' || typeof given === 'string') return given;
  if (!isObject(given) || Object.keys(given).length !== 2) return undefined;
  const { start, count } = given;
  return typeof start === 'number' && typeof count === 'number' ? { start, count } : undefined;
}

function isObject(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

const catalogueOrder = new Map<string, number>(catalogue.map(({ id }, index) => [id, index]));

function inCatalogueOrder(values: Values): Values {
  const position = (id: string) => catalogueOrder.get(id.split('@', 1)[0] ?? id) ?? catalogue.length;
  const sorted = Object.entries(values).sort(
    ([a], [b]) => position(a) - position(b) || (a < b ? -1 : Number(a > b)),
  );
  return Object.fromEntries(
    sorted.map(([id, value]) => [
      id,
      value !== null && isPortRange(value) ? { start: value.start, count: value.count } : value,
    ]),
  );
}
