import { heldPortsIn, type HeldPort } from '../../shared/domain/heldPorts';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import type { Machine } from '../machine/machine';

export interface HeldPortsOptions {
  /** Whether to ask for the programs' names as well, where the rows do not tell: one more process. */
  readonly names: boolean;
}

/** The ports that something holds on a machine; null where nothing tells. */
export async function readHeldPorts(
  { connections }: Pick<Machine, 'connections'>,
  { names }: HeldPortsOptions,
): Promise<readonly HeldPort[] | null> {
  const reading = (await connections?.read()) ?? null;
  if (connections === null || reading?.ok !== true) return null;
  const held = heldPortsIn(reading.value);
  if (!names || held.every(({ process }) => process !== null)) return held;
  const nameOf = await connections.processNames();
  return held.map((each) => ({
    ...each,
    process: each.process ?? (each.pid === null ? null : (nameOf.get(each.pid) ?? null)),
  }));
}

/**
 * The snapshot with the ports that something holds. A scan needs none of it and starts no netstat; the budget and
 * pre-flight do.
 */
export async function withHeldPorts(
  machine: Pick<Machine, 'connections'>,
  snapshot: MachineSnapshot,
  options: HeldPortsOptions,
): Promise<MachineSnapshot> {
  return { ...snapshot, heldPorts: await readHeldPorts(machine, options) };
}
