import {
  eventHours,
  exhaustionEventIds,
  type EventCount,
  type EventReading,
} from '../../../shared/domain/tcpipEvents';
import { loggedEventsIn, type LoggedEvent } from '../../../shared/parsing/eventXml';
import type { ProgramRunner } from './programRunner';

/** Tcpip writes each of its warnings at most about once a minute, so that a day has fewer than this many. */
const mostEvents = 3000;
const limits = { timeoutMs: 30_000, outputBytes: 8 * 2 ** 20 };

const providers = ['Tcpip', 'Microsoft-Windows-TCPIP'];
const query = [
  '*[System[Provider[',
  providers.map((name) => `@Name='${name}'`).join(' or '),
  '] and (',
  exhaustionEventIds.map((id) => `EventID=${id}`).join(' or '),
  `) and TimeCreated[timediff(@SystemTime) <= ${eventHours * 3_600_000}]]]`,
].join('');

function counted(events: readonly LoggedEvent[]): readonly EventCount[] {
  return exhaustionEventIds.flatMap((id) => {
    const met = events.filter((event) => event.id === id && providers.includes(event.provider));
    const last = met.map(({ at }) => at).reduce<string>((newest, at) => (at > newest ? at : newest), '');
    return met.length === 0 ? [] : [{ id, count: met.length, last }];
  });
}

/**
 * The events of the last day by which Windows says that ports ran out, by provider and number, never by text. What is
 * no log at all (Windows XP, Wine) is unreadable, not empty.
 * https://learn.microsoft.com/windows/win32/wes/consuming-events
 */
export async function readTcpipEvents(runner: Pick<ProgramRunner, 'run'>): Promise<EventReading> {
  const args = ['qe', 'System', `/q:${query}`, '/f:xml', '/e:Events', '/rd:true', `/c:${mostEvents}`];
  const outcome = await runner.run('wevtutil.exe', args, limits);
  if (outcome.kind !== 'exited' || outcome.exitCode !== 0) return { state: 'unreadable' };
  // Provider, number and time are ASCII in every code page.
  const events = loggedEventsIn(outcome.stdout.toString('latin1'));
  return events === null ? { state: 'unreadable' } : { state: 'read', counts: counted(events) };
}
