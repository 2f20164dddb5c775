import { createContext, use, useCallback, useEffect, useMemo, useReducer, type ReactNode } from 'react';
import {
  nothingStaged,
  stagingReducer,
  type HeldValues,
  type StagedEdits,
} from '../../../shared/domain/staging';
import { useAppInfo } from '../../bridge/appInfo';
import { useScan } from '../../bridge/scan';
import { usePersistedDraft } from './usePersistedDraft';

export interface StagedChanges {
  /** Wanted values by instance id; null: the value is to be absent. */
  readonly edits: StagedEdits;
  readonly count: number;
  /** Adds edits to what is staged. One that asks for what the machine holds is taken back instead. */
  readonly stage: (edits: StagedEdits) => void;
  readonly withdraw: (ids: readonly string[]) => void;
  /** These values were written; what asks for just them is no longer staged. */
  readonly forgetApplied: (edits: StagedEdits) => void;
  readonly discard: () => void;
}

const StagingContext = createContext<StagedChanges | null>(null);

export function useStaging(): StagedChanges {
  const staging = use(StagingContext);
  if (staging === null) throw new Error('There is no StagingProvider above this component.');
  return staging;
}

/** The one account of staged edits. Every machine has its own, which outlives the page. */
export function StagingProvider({ children }: { readonly children: ReactNode }) {
  const { machine } = useAppInfo();
  const machineId = machine?.id ?? null;
  return (
    <StagingOf key={machineId} machineId={machineId}>
      {children}
    </StagingOf>
  );
}

function StagingOf({
  machineId,
  children,
}: {
  readonly machineId: string | null;
  readonly children: ReactNode;
}) {
  const [state, dispatch] = useReducer(stagingReducer, nothingStaged);
  const { data: report } = useScan();
  const held: HeldValues = useMemo(
    () => new Map(report?.rows.map(({ id, current }) => [id, current])),
    [report],
  );
  usePersistedDraft(machineId, state, dispatch);
  // A value that came to be as wanted by other means needs no edit any more.
  useEffect(() => {
    dispatch({ kind: 'staged', edits: {}, held });
  }, [held]);

  const stage = useCallback(
    (edits: StagedEdits) => {
      dispatch({ kind: 'staged', edits, held });
    },
    [held],
  );
  const withdraw = useCallback((ids: readonly string[]) => {
    dispatch({ kind: 'withdrawn', ids });
  }, []);
  const forgetApplied = useCallback((edits: StagedEdits) => {
    dispatch({ kind: 'applied', edits });
  }, []);
  const discard = useCallback(() => {
    dispatch({ kind: 'discarded' });
  }, []);
  const { edits } = state;
  const staging = useMemo(
    () => ({ edits, count: Object.keys(edits).length, stage, withdraw, forgetApplied, discard }),
    [edits, stage, withdraw, forgetApplied, discard],
  );
  return <StagingContext value={staging}>{children}</StagingContext>;
}
