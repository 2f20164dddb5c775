import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { appInfoQuery } from './appInfo';
import { useReadAgain } from './machineQueries';

/** Brings what main tells unasked into the cache that the components read. */
export function useMainEvents(): void {
  const queries = useQueryClient();
  const readAgain = useReadAgain();
  useEffect(() => {
    const { machineChanged, settingsChanged, menuCommand } = window.tcpilot.on;
    const stop = [
      machineChanged(() => {
        void queries.invalidateQueries({ queryKey: appInfoQuery.queryKey });
        readAgain();
      }),
      settingsChanged((settings) => {
        queries.setQueryData(appInfoQuery.queryKey, (info) => info && { ...info, settings });
      }),
      menuCommand(({ command }) => {
        if (command === 'reload') readAgain();
      }),
    ];
    return () => {
      stop.forEach((unsubscribe) => {
        unsubscribe();
      });
    };
  }, [queries, readAgain]);
}
