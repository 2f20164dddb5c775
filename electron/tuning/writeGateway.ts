import type { PortRange } from '../../shared/domain/value';
import { assertNever, err, ok, type Result } from '../../shared/result';
import type { Machine, MachineError, NetshWrite, RegistryWrite } from '../machine/machine';
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

/**
 * The one way by which anything is written to a machine: registry values in one batch, then netsh one by one, in
 * the order given. Stops at the first failure; what it did by then is for the caller to read back.
 *
 * @param onStep called before each step with how many values are done.
 */
export async function writeStates(
  machine: Machine,
  intended: readonly IntendedState[],
  onStep: (done: number) => void = () => undefined,
): Promise<Result<void, MachineError>> {
  const { registry, netsh } = writesFor(machine, intended);
  if (registry.length > 0) {
    onStep(0);
    const written = await machine.registry.write(registry);
    if (!written.ok) return err(written.error);
  }
  for (const [index, write] of netsh.entries()) {
    onStep(registry.length + index);
    const written = await machine.netsh.write(write);
    if (!written.ok) return err(written.error);
  }
  return ok(undefined);
}
