import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, type Dispatch } from 'react';
import type { StagedEdits, Staging, StagingAction } from '../../../shared/domain/staging';
import { answered } from '../../bridge/answered';

/**
 * Keeps what is staged with main, so that a crash of the page or a restart as administrator does not lose it. Main
 * knows by it, too, whether closing the window would.
 */
export function usePersistedDraft(
  machine: string | null,
  { edits, isRestored }: Staging,
  dispatch: Dispatch<StagingAction>,
): void {
  const { mutate: save } = useMutation({
    mutationFn: (draft: { readonly machine: string; readonly edits: StagedEdits }) =>
      answered(window.tcpilot.saveDraft(draft)),
  });
  const stored = useRef<StagedEdits | null>(null);

  useEffect(() => {
    if (machine === null) return undefined;
    let isCurrent = true;
    void window.tcpilot.readDraft({ machine }).then((draft) => {
      // Without a draft that can be read there is nothing to lose: what is staged from now on is kept.
      const restored = draft.ok ? draft.value.edits : {};
      if (!isCurrent) return;
      stored.current = restored;
      dispatch({ kind: 'restored', edits: restored });
    });
    return () => {
      isCurrent = false;
    };
  }, [machine, dispatch]);

  useEffect(() => {
    if (machine === null || !isRestored || isSame(stored.current, edits)) return;
    stored.current = edits;
    save({ machine, edits });
  }, [machine, edits, isRestored, save]);
}

function isSame(a: StagedEdits | null, b: StagedEdits): boolean {
  return a === b || (a !== null && JSON.stringify(a) === JSON.stringify(b));
}
