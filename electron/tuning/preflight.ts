import type { Plan } from '../../shared/domain/plan';
import { preflightFindings, type PreflightFinding } from '../../shared/domain/preflight';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import type { Machine } from '../machine/machine';
import { withHeldPorts } from './heldPorts';
import { readServerRoles } from './serverRoles';

export interface Preflight {
  readonly findings: readonly PreflightFinding[];
  /** With the ports that something holds, where the plan moves a range. */
  readonly snapshot: MachineSnapshot;
}

/** Looks at what matters before a port range is moved; asks the machine nothing for a plan that moves none. */
export async function lookBeforePlan(
  machine: Machine,
  snapshot: MachineSnapshot,
  plan: Plan,
): Promise<Preflight> {
  const movesPorts = preflightFindings(snapshot, plan, { serverRoles: null }).length > 0;
  if (!movesPorts) return { findings: [], snapshot };
  const serverRoles = await readServerRoles(machine);
  const examined = await withHeldPorts(machine, snapshot, { names: true });
  return { findings: preflightFindings(examined, plan, { serverRoles }), snapshot: examined };
}
