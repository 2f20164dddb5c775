import { useMutation, useQuery } from '@tanstack/react-query';
import { useAppInfo } from './appInfo';
import { answered } from './answered';
import { historyKey, useReadAgain } from './machineQueries';

/** What was applied to the open machine, newest first. */
export function useHistory() {
  const { machine } = useAppInfo();
  return useQuery({
    queryKey: [...historyKey, machine?.id],
    queryFn: () => answered(window.tcpilot.listHistory({})),
    enabled: machine !== null,
  });
}

export interface UndoWish {
  readonly entry: string;
  /** Ids to put back although somebody else has changed them since. */
  readonly overwrite: readonly string[];
}

/** Takes an entry back, after main has asked in a native dialog. */
export function useUndo() {
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (wish: UndoWish) => answered(window.tcpilot.undoEntry(wish)),
    onSettled: readAgain,
  });
}

/** Puts right what an interrupted apply or undo left, after main has asked. */
export function useRecovery() {
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: () => answered(window.tcpilot.recoverMachine({})),
    onSettled: readAgain,
  });
}
