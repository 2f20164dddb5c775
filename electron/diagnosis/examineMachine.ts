import { setTimeout as delay } from 'node:timers/promises';
import {
  examine,
  type Examination,
  type ExaminationReason,
  type PortFacts,
} from '../../shared/domain/diagnosis/examination';
import { portUseOf, type PortUse } from '../../shared/domain/diagnosis/portUse';
import type { MachineError } from '../../shared/domain/machineError';
import type { ExcludedPortRange } from '../../shared/domain/snapshot';
import type { EventReading } from '../../shared/domain/tcpipEvents';
import { ok, type Result } from '../../shared/result';
import type { ConnectionsPort } from '../machine/machine';

export interface KnownPorts {
  readonly facts: PortFacts;
  readonly exclusions: readonly ExcludedPortRange[];
}

/** What is examined: a machine that runs, or what was captured of one. */
export interface ExaminedSubject {
  readonly connections: ConnectionsPort;
  ports(): Promise<Result<KnownPorts, MachineError>>;
  events(): Promise<EventReading>;
  /** Whether a second look can tell more than the first. */
  readonly isLive: boolean;
}

/** Seconds between the two looks: long enough for a leak to show, short enough to wait for. */
const secondsBetween = 3;

/** Looks at a machine's ports, its connections twice some seconds apart, and its event log; changes nothing. */
export async function examineMachine(
  subject: ExaminedSubject,
  seconds = secondsBetween,
): Promise<Result<Examination, MachineError>> {
  const known = await subject.ports();
  if (!known.ok) return known;
  const { facts, exclusions } = known.value;
  const look = async (): Promise<Result<PortUse, MachineError>> => {
    const rows = await subject.connections.read();
    return rows.ok ? ok(portUseOf(rows.value, facts.range, exclusions)) : rows;
  };
  const [first, events] = await Promise.all([look(), subject.events()]);
  if (!first.ok) return first;
  if (subject.isLive) await delay(seconds * 1000);
  const last = subject.isLive ? await look() : first;
  if (!last.ok) return last;
  const earlier = subject.isLive ? first.value : null;
  const found = examine({ facts, earlier, now: last.value, seconds, events });
  return ok({ ...found, reasons: await withNames(found.reasons, subject.connections) });
}

/** Programs by name: asked for only where one is accused. */
async function withNames(
  reasons: readonly ExaminationReason[],
  connections: ConnectionsPort,
): Promise<readonly ExaminationReason[]> {
  if (!reasons.some((reason) => 'pid' in reason && reason.process === null)) return reasons;
  const names = await connections.processNames();
  return reasons.map((reason) =>
    'pid' in reason && reason.process === null && reason.pid !== null
      ? { ...reason, process: names.get(reason.pid) ?? null }
      : reason,
  );
}
