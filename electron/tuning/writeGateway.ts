import type { PortRange } from '../../shared/domain/value';
import { assertNever, err, ok, type Result } from '../../shared/result';
import type { FileImagePort, Machine, MachineError, NetshWrite, RegistryWrite } from '../machine/machine';
import { hashOf } from './imageStore';
import { knownLocation } from './storedReading';
import { rawValueOf, type StoredState } from './storedState';

export interface IntendedState {
  readonly id: string;
  readonly state: StoredState;
}

type Step =
  | { readonly kind: 'registry'; readonly write: RegistryWrite }
  | { readonly kind: 'netsh'; readonly write: NetshWrite };

/** Null for a state that cannot be written where it would have to go; `unknown` is forgotten, where that is possible. */
function stepFor(machine: Machine, { id, state }: IntendedState): Step | null {
  const location = knownLocation(id);
  const forget = state.kind === 'unknown' && machine.image !== null;
  switch (location.kind) {
    case 'registry': {
      const value = forget ? null : rawValueOf(state);
      if (value === undefined) return null;
      return { kind: 'registry', write: { key: location.key, name: location.name, value } };
    }
    case 'port-range': {
      const range = forget ? null : rangeOf(state);
      const { ip, transport } = location;
      return range === undefined
        ? null
        : { kind: 'netsh', write: { kind: 'port-range', ip, transport, range } };
    }
    case 'tcp-global': {
      const value = forget ? null : wordOf(state);
      const { option } = location;
      return value === undefined ? null : { kind: 'netsh', write: { kind: 'tcp-global', option, value } };
    }
    default:
      return assertNever(location);
  }
}

function rangeOf(state: StoredState): PortRange | undefined {
  return state.kind === 'range' ? { start: state.start, count: state.count } : undefined;
}

function wordOf(state: StoredState): string | number | undefined {
  return state.kind === 'global' ? state.value : undefined;
}

export interface MachineWrites {
  readonly registry: readonly RegistryWrite[];
  readonly netsh: readonly NetshWrite[];
}

/** The writes that bring about these states, registry and netsh apart. */
export function writesFor(machine: Machine, intended: readonly IntendedState[]): MachineWrites {
  const steps = intended.map((one) => stepFor(machine, one)).filter((step) => step !== null);
  return {
    registry: steps.flatMap((step) => (step.kind === 'registry' ? [step.write] : [])),
    netsh: steps.flatMap((step) => (step.kind === 'netsh' ? [step.write] : [])),
  };
}

export interface WriteOptions {
  /** Keys that go if they are empty afterwards, innermost first. */
  readonly emptyKeys?: readonly string[];
  /** Called before each step with how many values are done. */
  readonly onStep?: (done: number) => void;
  /** Stops between two steps, without an error. */
  readonly signal?: AbortSignal | undefined;
  /** Of a registry file: what it must still hold. */
  readonly over?: Uint8Array;
}

/** What a registry file holds once these states are in it. */
export function fileWith(
  machine: Machine,
  image: FileImagePort,
  bytes: Uint8Array,
  intended: readonly IntendedState[],
  emptyKeys: readonly string[],
): Uint8Array {
  const { registry, netsh } = writesFor(machine, intended);
  return image.steps(bytes, registry, netsh, emptyKeys).at(-1) ?? bytes;
}

/** Whether a registry file becomes the bytes of that hash by these states alone, so that nothing else tells them apart. */
export function isMadeOf(
  machine: Machine,
  {
    from,
    intended,
    hash,
  }: { readonly from: Uint8Array; readonly intended: readonly IntendedState[]; readonly hash: string },
): boolean {
  return machine.image !== null && hashOf(fileWith(machine, machine.image, from, intended, [])) === hash;
}

/** A file changes in one step, so that it is never between two states. */
async function writeFileStates(
  machine: Machine,
  image: FileImagePort,
  intended: readonly IntendedState[],
  { emptyKeys = [], onStep, over }: WriteOptions,
): Promise<Result<void, MachineError>> {
  const before = over === undefined ? await image.read() : ok(over);
  if (!before.ok) return before;
  onStep?.(0);
  const after = fileWith(machine, image, before.value, intended, emptyKeys);
  return Buffer.from(after).equals(before.value) ? ok(undefined) : image.replace(after, before.value);
}

/** An empty key does nothing: one that will not go is no reason to take everything back. */
async function removeEmptyKeys(machine: Machine, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const removed = await machine.registry.removeEmptyKey(key);
    if (!removed.ok) await machine.registry.removeEmptyKey(key);
  }
}

/**
 * The one way by which anything is written to a machine: a registry file in one step; else registry values in one
 * batch, then netsh one by one, in the order given. Stops at the first failure; what it did by then is for the caller
 * to read back.
 */
export async function writeStates(
  machine: Machine,
  intended: readonly IntendedState[],
  options: WriteOptions = {},
): Promise<Result<void, MachineError>> {
  if (machine.image !== null) return writeFileStates(machine, machine.image, intended, options);
  const { emptyKeys = [], onStep, signal } = options;
  const { registry, netsh } = writesFor(machine, intended);
  if (registry.length > 0) {
    onStep?.(0);
    const written = await machine.registry.write(registry);
    if (!written.ok) return err(written.error);
  }
  for (const [index, write] of netsh.entries()) {
    if (signal?.aborted === true) return ok(undefined);
    onStep?.(registry.length + index);
    const written = await machine.netsh.write(write);
    if (!written.ok) return err(written.error);
  }
  await removeEmptyKeys(machine, emptyKeys);
  return ok(undefined);
}
