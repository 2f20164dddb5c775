import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OtherMachine, OtherMachineWish } from '../../shared/ipc/api';
import { appInfoQuery } from './appInfo';
import { answered } from './answered';

const otherKey = ['otherMachine'] as const;

/** The machine that the open one was last compared with, as it was read then, and when that was. Null if none was. */
export function useOtherMachine(): { readonly other: OtherMachine; readonly readAt: number } | null {
  const { data, dataUpdatedAt } = useQuery<OtherMachine | null>({
    queryKey: otherKey,
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return data === undefined || data === null ? null : { other: data, readAt: dataUpdatedAt };
}

/** Reads another machine, or puts the one that was read away. */
export function useOtherMachineActions() {
  const queries = useQueryClient();
  return {
    read: useMutation({
      mutationFn: (wish: OtherMachineWish) => answered(window.tcpilot.readOther(wish)),
      onSuccess(outcome) {
        if (outcome.outcome !== 'read') return;
        queries.setQueryData<OtherMachine | null>(otherKey, outcome);
        // The list of recent files.
        void queries.invalidateQueries({ queryKey: appInfoQuery.queryKey });
      },
    }),
    putAway: () => {
      queries.setQueryData<OtherMachine | null>(otherKey, null);
    },
  };
}
