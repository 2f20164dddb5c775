import type { CatalogueEntry } from '../catalogue/catalogue';
import type { Misspelling } from '../catalogue/misspellings';
import { interfaceInstanceId } from './instanceId';
import { currentValue } from './instances';
import type { PlanTarget, PlanWarning } from './plan';
import type { PlanError } from './planError';
import { isConnected } from './recommendation';
import { resolveId, type ResolvedId } from './resolveId';
import type { MachineSnapshot } from './snapshot';
import { validateValue } from './validation';
import type { CurrentValue, TargetValue } from './value';

/** One value that is wanted on this machine: ids without `*`, values validated. */
export interface WantedValue {
  readonly id: string;
  readonly subject:
    | { readonly kind: 'parameter'; readonly definition: CatalogueEntry; readonly adapter: string | null }
    | { readonly kind: 'misspelling'; readonly misspelling: Misspelling };
  readonly before: CurrentValue;
  readonly after: TargetValue;
}

export interface ExpandedTarget {
  readonly wanted: readonly WantedValue[];
  readonly errors: readonly PlanError[];
  readonly warnings: readonly PlanWarning[];
}

/** Turns a target into single values of this machine. An adapter named by its GUID goes before `*`. */
export function expandTarget(snapshot: MachineSnapshot, target: PlanTarget): ExpandedTarget {
  const errors: PlanError[] = [];
  const warnings: PlanWarning[] = [];
  const wanted = new Map<string, WantedValue>();
  const resolved = [...target.values].flatMap(([id, value]) => {
    const resolution = resolveId(id);
    if (resolution.ok) return [{ resolved: resolution.value, value }];
    errors.push(resolution.error);
    return [];
  });
  const isForAll = ({ resolved: subject }: (typeof resolved)[number]) =>
    subject.kind === 'parameter' && subject.adapter === '*';
  for (const { resolved: subject, value } of [
    ...resolved.filter(isForAll),
    ...resolved.filter((entry) => !isForAll(entry)),
  ]) {
    const expanded = expandOne(snapshot, subject, value);
    errors.push(...expanded.errors);
    warnings.push(...expanded.warnings);
    for (const entry of expanded.wanted) wanted.set(entry.id, entry);
  }
  return {
    wanted: [...wanted.values()],
    errors,
    warnings: warnings.filter((warning) => !(warning.code === 'skipped-disconnected' && isNamed(warning))),
  };

  function isNamed(warning: Extract<PlanWarning, { readonly code: 'skipped-disconnected' }>): boolean {
    return wanted.has(interfaceInstanceId(warning.parameterId, warning.adapter));
  }
}

function expandOne(snapshot: MachineSnapshot, resolved: ResolvedId, value: TargetValue): ExpandedTarget {
  if (resolved.kind === 'misspelling') return expandMisspelling(snapshot, resolved.misspelling, value);
  const { id, definition, adapter } = resolved;
  const validated = validateValue(definition, value, snapshot.windows);
  if (!validated.ok) return failed({ ...validated.error, parameterId: id });
  const after = validated.value;
  if (adapter === '*') return expandToAdapters(snapshot, definition, after);
  if (adapter !== null && !snapshot.adapters.some(({ guid }) => guid === adapter)) {
    const known = snapshot.adapters.map(({ guid }) => guid);
    return failed({ code: 'unknown-adapter', parameterId: id, adapter, known });
  }
  const subject = { kind: 'parameter', definition, adapter } as const;
  return { ...nothing, wanted: [{ id, subject, before: currentValue(snapshot, id), after }] };
}

function expandToAdapters(
  snapshot: MachineSnapshot,
  definition: CatalogueEntry,
  after: TargetValue,
): ExpandedTarget {
  return {
    errors: [],
    wanted: snapshot.adapters.filter(isConnected).map(({ guid }) => {
      const id = interfaceInstanceId(definition.id, guid);
      const subject = { kind: 'parameter', definition, adapter: guid } as const;
      return { id, subject, before: currentValue(snapshot, id), after };
    }),
    warnings: snapshot.adapters
      .filter((adapter) => !isConnected(adapter))
      .map(({ guid }) => ({ code: 'skipped-disconnected', parameterId: definition.id, adapter: guid })),
  };
}

/** A snapshot speaks of a misspelt value only if there is one. */
function expandMisspelling(
  snapshot: MachineSnapshot,
  misspelling: Misspelling,
  value: TargetValue,
): ExpandedTarget {
  const { id } = misspelling;
  if (value !== null) return failed({ code: 'misspelt', parameterId: id, meant: misspelling.parameterId });
  const isThere = snapshot.values.has(id) || isObserved(snapshot, misspelling);
  const before = isThere ? currentValue(snapshot, id) : null;
  return {
    ...nothing,
    wanted: [{ id, subject: { kind: 'misspelling', misspelling }, before, after: null }],
  };
}

function isObserved({ observedNames }: MachineSnapshot, { service, name }: Misspelling): boolean {
  return observedNames.some(
    (observed) =>
      observed.service === service &&
      observed.adapter === null &&
      observed.name.toLowerCase() === name.toLowerCase(),
  );
}

const nothing: ExpandedTarget = { wanted: [], errors: [], warnings: [] };

function failed(error: PlanError): ExpandedTarget {
  return { ...nothing, errors: [error] };
}
