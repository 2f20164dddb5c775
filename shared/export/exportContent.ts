import { catalogue, parameterById, type CatalogueEntry } from '../catalogue/catalogue';
import { constraints } from '../catalogue/constraints';
import type { Misspelling } from '../catalogue/misspellings';
import { applicabilityOn } from '../domain/applicability';
import { violatedConstraints } from '../domain/constraints';
import { interfaceInstanceId, parseInstanceId } from '../domain/instanceId';
import { currentValue } from '../domain/instances';
import type { IpVersion, Transport } from '../domain/parameter';
import type { PlanTarget } from '../domain/plan';
import type { PlanError } from '../domain/planError';
import { isConnected } from '../domain/recommendation';
import { parametersKey, registryLocation } from '../domain/registryLocation';
import { resolveId, type ResolvedId } from '../domain/resolveId';
import type { Adapter, MachineSnapshot } from '../domain/snapshot';
import { validateValue } from '../domain/validation';
import { isPortRange, type CurrentValue, type PortRange, type TargetValue } from '../domain/value';
import type { EffectiveWindows } from '../domain/windowsVersion';
import { err, ok, type Result } from '../result';

/** What an export says of one value, whatever its kind. */
interface AnyExportedValue {
  /** The instance id: `TcpTimedWaitDelay`, `TcpAckFrequency@*`. */
  readonly id: string;
  /** The parameter that it is, or for a misspelt value the one that was meant. */
  readonly definition: CatalogueEntry;
  readonly misspelt: boolean;
}

/** A REG_DWORD to set, or for null to delete. `before` is what the machine at hand holds. */
export interface ExportedRegistryValue extends AnyExportedValue {
  readonly kind: 'registry';
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly before: CurrentValue;
}

/** The same for every adapter of the target that has an IP address, but for those that have values of their own. */
export interface ExportedAdapterValue extends AnyExportedValue {
  readonly kind: 'every-adapter';
  readonly name: string;
  readonly value: number | null;
  readonly except: readonly string[];
}

export interface ExportedPortRange extends AnyExportedValue {
  readonly kind: 'port-range';
  readonly ip: IpVersion;
  readonly transport: Transport;
  readonly value: PortRange;
}

export interface ExportedTcpGlobal extends AnyExportedValue {
  readonly kind: 'tcp-global';
  readonly option: string;
  readonly value: string | number;
}

export type ExportedValue =
  ExportedRegistryValue | ExportedAdapterValue | ExportedPortRange | ExportedTcpGlobal;

/** What is exported: the values of a target and nothing else, in the order in which they are to be set. */
export interface ExportContent {
  /** The target's name: a preset's id, a profile's name, whatever its author called it, or `custom`. */
  readonly target: string;
  readonly windows: EffectiveWindows;
  /** The machine at hand, whose adapters and former values a format may need that cannot look for itself. */
  readonly machine: { readonly label: string; readonly adapters: readonly Adapter[] };
  readonly values: readonly ExportedValue[];
}

/**
 * Validates a target for the Windows at hand and puts it in order: the registry first, so that a MaxUserPort is gone
 * before a port range is set, and adapters named by their GUID after `@*`. An adapter need not be one of the machine
 * at hand: an export is meant for others.
 */
export function exportContentOf(
  snapshot: MachineSnapshot,
  target: PlanTarget,
): Result<ExportContent, readonly PlanError[]> {
  const errors: PlanError[] = [];
  const values: ExportedValue[] = [];
  const all = new Map<string, TargetValue>();
  for (const [id, value] of target.values) {
    const resolved = resolveId(id);
    if (!resolved.ok) {
      errors.push(resolved.error);
      continue;
    }
    const exported = exportedValue(snapshot, resolved.value, value);
    if (!exported.ok) errors.push(exported.error);
    else {
      all.set(exported.value.id, exported.value.value);
      values.push(exported.value);
    }
  }
  errors.push(...contradictions(snapshot.windows, all));
  if (errors.length > 0) return err(errors);
  return ok({
    target: target.name,
    windows: snapshot.windows,
    machine: { label: snapshot.machine.label, adapters: snapshot.adapters.filter(isConnected) },
    values: values.map((value) => withExceptions(value, values)).sort(inOrder),
  });
}

function exportedValue(
  snapshot: MachineSnapshot,
  resolved: ResolvedId,
  value: TargetValue,
): Result<ExportedValue, PlanError> {
  if (resolved.kind === 'misspelling') return misspeltValue(snapshot, resolved.misspelling, value);
  const { id, definition, adapter } = resolved;
  const validated = validateValue(definition, value, snapshot.windows);
  if (!validated.ok) return err({ ...validated.error, parameterId: id });
  const { family } = snapshot.windows;
  if (validated.value !== null && applicabilityOn(definition, snapshot.windows).status === 'not-applicable') {
    return err({ code: 'not-applicable', parameterId: id, family });
  }
  return ok(placed(snapshot, { id, definition, misspelt: false }, adapter, validated.value));
}

function misspeltValue(
  snapshot: MachineSnapshot,
  { id, service, name, parameterId }: Misspelling,
  value: TargetValue,
): Result<ExportedValue, PlanError> {
  if (value !== null) return err({ code: 'misspelt', parameterId: id, meant: parameterId });
  const definition = parameterById(parameterId);
  if (definition === null) throw new Error(`${id} stands for ${parameterId}, which is no parameter`);
  const before = snapshot.values.get(id) ?? null;
  const key = parametersKey(service);
  return ok({ kind: 'registry', id, definition, misspelt: true, key, name, value: null, before });
}

function placed(
  snapshot: MachineSnapshot,
  about: AnyExportedValue,
  adapter: string | null,
  value: TargetValue,
): ExportedValue {
  const { target } = about.definition;
  if (target.kind === 'port-range') {
    if (!isPortRange(value)) throw new Error(`${about.id} is no port range`);
    return { ...about, kind: 'port-range', ip: target.ip, transport: target.transport, value };
  }
  if (target.kind === 'tcp-global') {
    if (value === null || isPortRange(value)) throw new Error(`${about.id} is no word and no number`);
    return { ...about, kind: 'tcp-global', option: target.option, value };
  }
  if (value !== null && typeof value !== 'number') throw new Error(`${about.id} is no number`);
  if (adapter === '*') return { ...about, kind: 'every-adapter', name: target.name, value, except: [] };
  const location = registryLocation(target, adapter);
  if (location === null) throw new Error(`${about.id} has no place in the registry`);
  const isHere = adapter === null || snapshot.adapters.some(({ guid }) => guid === adapter);
  const before = isHere
    ? currentValue(snapshot, about.id)
    : ({ unreadable: { kind: 'not-on-this-system' } } as const);
  return { ...about, kind: 'registry', ...location, value, before };
}

/** Rules that the target breaks by itself; what else a machine holds is not known here. */
function contradictions(
  { family }: EffectiveWindows,
  all: ReadonlyMap<string, TargetValue>,
): readonly PlanError[] {
  const adapters = [...all.keys()].flatMap((id) => parseInstanceId(id)?.adapter ?? []);
  return violatedConstraints(constraints, {
    family,
    adapters: [...new Set(adapters)],
    isPerInterface: (id) => parameterById(id)?.target.kind === 'interface',
    valueOf: (id) => all.get(id),
  })
    .filter(({ constraint }) => constraint.severity === 'error')
    .map(({ constraint, members }) => ({
      code: 'constraint',
      constraintId: constraint.id,
      parameterId: members[0],
      members,
    }));
}

function withExceptions(value: ExportedValue, all: readonly ExportedValue[]): ExportedValue {
  if (value.kind !== 'every-adapter') return value;
  const except = all.flatMap(({ id }) => {
    const adapter = parseInstanceId(id)?.adapter ?? null;
    const isOwn = adapter !== null && adapter !== '*';
    return isOwn && id === interfaceInstanceId(value.definition.id, adapter) ? [adapter] : [];
  });
  return { ...value, except };
}

const catalogueOrder = new Map<string, number>(catalogue.map(({ id }, index) => [id, index]));

function inOrder(a: ExportedValue, b: ExportedValue): number {
  return stage(a) - stage(b) || position(a) - position(b) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function stage({ kind }: ExportedValue): number {
  return kind === 'port-range' || kind === 'tcp-global' ? 1 : 0;
}

function position({ definition }: ExportedValue): number {
  return catalogueOrder.get(definition.id) ?? Infinity;
}
