import { useEffect } from 'react';
import type { EventPayload } from '../../../shared/ipc/api';
import { useOpenMachine, type OpenWish } from './useOpenMachine';

/** What a command of the native menu wants opened; null for the commands about something else. */
function wishOfMenu(payload: EventPayload<'menuCommand'>): OpenWish | null {
  switch (payload.command) {
    case 'open-file':
      return { kind: 'dialog', what: 'file' };
    case 'open-folder':
      return { kind: 'dialog', what: 'folder' };
    case 'open-sample':
      return { kind: 'sample' };
    case 'open-this-windows':
      return { kind: 'thisWindows' };
    case 'open-recent':
      return { kind: 'recent', id: payload.id };
    case 'reload':
    case 'find':
    case 'show-screen':
      return null;
  }
}

/** Carries out what the native menu leaves to the page, where a refusal can be shown. */
export function useMenuOpening(): void {
  const { mutate } = useOpenMachine();
  useEffect(
    () =>
      window.tcpilot.on.menuCommand((payload) => {
        const wish = wishOfMenu(payload);
        if (wish !== null) mutate(wish);
      }),
    [mutate],
  );
}
