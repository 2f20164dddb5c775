import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OpenedMachine } from '../../../shared/ipc/api';
import { assertNever } from '../../../shared/result';
import { appInfoQuery } from '../../bridge/appInfo';
import { answered } from '../../bridge/answered';
import { scanKey } from '../../bridge/scan';

/** What can be opened, and how the user pointed at it. */
export type OpenWish =
  | { readonly kind: 'dialog'; readonly what: 'file' | 'folder' }
  | { readonly kind: 'recent'; readonly id: string }
  | { readonly kind: 'sample' }
  | { readonly kind: 'thisWindows' }
  | { readonly kind: 'dropped'; readonly file: File };

/** Null where the user closed the dialog. */
async function openMachine(wish: OpenWish): Promise<OpenedMachine | null> {
  const { tcpilot } = window;
  switch (wish.kind) {
    case 'dialog': {
      const chosen = await answered(tcpilot.openByDialog({ what: wish.what }));
      return chosen.outcome === 'opened' ? chosen.machine : null;
    }
    case 'recent':
      return answered(tcpilot.openRecent({ id: wish.id }));
    case 'sample':
      return answered(tcpilot.openSample({}));
    case 'thisWindows':
      return answered(tcpilot.openThisWindows({}));
    case 'dropped':
      return answered(tcpilot.openDropped(wish.file));
    default:
      return assertNever(wish);
  }
}

export function useOpenMachine() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: openMachine,
    onSuccess: (machine) => {
      if (machine === null) return;
      void queries.invalidateQueries({ queryKey: appInfoQuery.queryKey });
      void queries.invalidateQueries({ queryKey: scanKey });
    },
  });
}
