import type { WebContents } from 'electron';
import type { EventPayload } from '../../shared/ipc/api';
import { eventChannels, type EventName } from '../../shared/ipc/channels';
import { eventContract } from '../../shared/ipc/contract';

export type SendEvent = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** Tells the page something unasked; without a page there is nobody to tell. */
export function createEventSender(page: () => WebContents | null): SendEvent {
  return (event, payload) => {
    const contents = page();
    if (contents === null || contents.isDestroyed()) return;
    contents.send(eventChannels[event], eventContract[event].parse(payload));
  };
}
