import type { TFunction } from 'i18next';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndoOutcome } from '../../../shared/ipc/api';
import { useUndo, type UndoWish } from '../../bridge/history';
import { useSay } from '../../components/notices';
import { ConflictDialog, type UndoConflicts } from './ConflictDialog';

interface UndoFlow {
  readonly start: (entry: string) => void;
  readonly isRunning: boolean;
}

const UndoContext = createContext<UndoFlow | null>(null);

/** Undoing an entry, from whatever screen. */
export function useUndoFlow(): UndoFlow {
  const flow = use(UndoContext);
  if (flow === null) throw new Error('There is no UndoProvider above this component.');
  return flow;
}

/**
 * Undoes, says how it went, and where somebody else has changed a value since asks what to do with it. What is not
 * in conflict is undone at once.
 */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const say = useSay();
  const [open, setOpen] = useState<UndoConflicts | null>(null);
  const { mutate, isPending } = useUndo();
  const run = useCallback(
    (wish: UndoWish) => {
      say(null);
      mutate(wish, {
        onSuccess: (outcome) => {
          if (outcome.outcome === 'cancelled') return;
          say(outcomeText(t, outcome));
          setOpen(outcome.conflicts.length === 0 ? null : outcome);
        },
      });
    },
    [mutate, say, t],
  );
  const flow = useMemo(
    () => ({
      start: (entry: string) => {
        run({ entry, overwrite: [] });
      },
      isRunning: isPending,
    }),
    [run, isPending],
  );
  return (
    <UndoContext value={flow}>
      {children}
      {open !== null && (
        <ConflictDialog
          key={open.entry}
          undo={open}
          onClose={() => {
            setOpen(null);
          }}
          onOverwrite={(overwrite) => {
            setOpen(null);
            run({ entry: open.entry, overwrite });
          }}
        />
      )}
    </UndoContext>
  );
}

function outcomeText(
  t: TFunction,
  outcome: Extract<UndoOutcome, { readonly outcome: 'undone' }>,
): string | null {
  const count = outcome.undone.length;
  // Where nothing but conflicts is left, the question is the answer.
  if (count === 0 && outcome.conflicts.length > 0) return null;
  return [
    count === 0 ? t('historyScreen.undone.none') : t('historyScreen.undone.all', { count }),
    ...(outcome.restartNeeded ? [t('historyScreen.undone.restart')] : []),
    ...(outcome.missed.length > 0
      ? [t('historyScreen.undone.missed', { ids: outcome.missed.join(', ') })]
      : []),
  ].join('\n');
}
