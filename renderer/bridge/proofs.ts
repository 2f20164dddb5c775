import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ProofWish } from '../../shared/domain/proof/proofWish';
import type { Proofs } from '../../shared/ipc/api';
import { answered } from './answered';

const proofsKey = ['proofs'] as const;
const groundKey = ['portGround'] as const;

/** The test that runs or ran last, as it changes, and the results that are kept. */
export function useProofs() {
  const queries = useQueryClient();
  useEffect(
    () =>
      window.tcpilot.on.proofChanged((run) => {
        const known = queries.getQueryData<Proofs>(proofsKey);
        if (known !== undefined) queries.setQueryData(proofsKey, { ...known, run });
        const isKept = known?.kept.some(({ report }) => report.startedAt === run.report?.startedAt) ?? false;
        if (run.report !== null && !isKept) void queries.invalidateQueries({ queryKey: proofsKey });
        if (run.phase === 'over') void queries.invalidateQueries({ queryKey: groundKey });
      }),
    [queries],
  );
  return useQuery({ queryKey: proofsKey, queryFn: readProofs, staleTime: Infinity });
}

function readProofs() {
  return answered(window.tcpilot.readProofs({}));
}

/** This computer's free ports and TIME_WAIT. */
export function usePortGround() {
  return useQuery({
    queryKey: groundKey,
    queryFn: () => answered(window.tcpilot.readPortGround({})),
    staleTime: 10_000,
  });
}

export function useStartProof() {
  return useMutation({ mutationFn: (task: ProofWish) => answered(window.tcpilot.startProof(task)) });
}
