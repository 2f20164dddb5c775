import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { HistorySpan } from '../../shared/domain/connections/connectionBounds';
import type { ConnectionSelection, ConnectionsView } from '../../shared/ipc/api';
import { answered } from './answered';

export interface WatchedConnections {
  /** Null until main has said what is looked at. */
  readonly view: ConnectionsView | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Has main look at the connections as long as the component is shown. */
export function useWatchedConnections(): WatchedConnections {
  const [view, setView] = useState<ConnectionsView | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const show = (seen: ConnectionsView): void => {
      setView(seen);
      setError(null);
    };
    let isShown = true;
    const stopListening = window.tcpilot.on.connectionsSeen(show);
    answered(window.tcpilot.watchConnections({})).then(
      (seen) => {
        if (isShown) show(seen);
      },
      (cause: unknown) => {
        if (isShown) setError(cause instanceof Error ? cause : new Error(String(cause)));
      },
    );
    return () => {
      isShown = false;
      stopListening();
      void window.tcpilot.unwatchConnections({});
    };
  }, [attempt]);
  const retry = (): void => {
    setAttempt(attempt + 1);
  };
  return { view, error, retry };
}

/** What is asked about one look: anew with every look, and what was there stays until the answer is. */
function lookKey({ source, sequence }: ConnectionsView): readonly unknown[] {
  return ['connections', source.kind, source.label, sequence];
}

/** One page of the rows of the last look. */
export function useConnectionPage(view: ConnectionsView, selection: ConnectionSelection, page: number) {
  return useQuery({
    queryKey: [...lookKey(view), selection, page],
    queryFn: () => answered(window.tcpilot.listConnections({ selection, page })),
    enabled: view.sequence > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function useConnectionHistory(view: ConnectionsView, seconds: HistorySpan) {
  return useQuery({
    queryKey: [...lookKey(view), seconds],
    queryFn: () => answered(window.tcpilot.readConnectionHistory({ seconds })),
    enabled: view.sequence > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function usePauseConnections() {
  return useMutation({
    mutationFn: (paused: boolean) => answered(window.tcpilot.pauseConnections({ paused })),
  });
}

/** Main asks where to. */
export function useExportConnections() {
  return useMutation({
    mutationFn: (selection: ConnectionSelection) => answered(window.tcpilot.exportConnections({ selection })),
  });
}
