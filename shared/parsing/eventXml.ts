import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** One event of a Windows log: what its `System` part says in every language. */
export interface LoggedEvent {
  readonly provider: string;
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
}

function childOf(parent: XmlElement, name: string): XmlElement | null {
  return (
    parent.children.find(
      (child): child is XmlElement => child instanceof XmlElement && child.name === name,
    ) ?? null
  );
}

function eventOf(element: XmlElement): LoggedEvent | null {
  const system = childOf(element, 'System');
  if (system === null) return null;
  const provider = childOf(system, 'Provider')?.attributes.Name;
  const at = childOf(system, 'TimeCreated')?.attributes.SystemTime;
  const id = Number.parseInt(childOf(system, 'EventID')?.text ?? '', 10);
  const time = at === undefined ? Number.NaN : Date.parse(at);
  if (provider === undefined || Number.isNaN(id) || Number.isNaN(time)) return null;
  return { provider, id, at: new Date(time).toISOString() };
}

/**
 * Reads what `wevtutil qe ... /f:xml /e:Events` prints.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/wevtutil
 *
 * @returns null for anything that is no such document, an empty text among it
 */
export function loggedEventsIn(text: string): readonly LoggedEvent[] | null {
  let root: XmlElement | null;
  try {
    root = parseXml(text.replace(/^\uFEFF/, '')).root;
  } catch {
    return null;
  }
  if (root?.name !== 'Events') return null;
  return root.children.flatMap((child) => {
    const event = child instanceof XmlElement && child.name === 'Event' ? eventOf(child) : null;
    return event === null ? [] : [event];
  });
}
