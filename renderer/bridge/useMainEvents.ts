import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { appInfoQuery } from './appInfo';
import { useReadAgain } from './machineQueries';

/**
 * Brings what main tells unasked into the cache that the components read. An answer that was under way meanwhile, or
 * that came before anybody listened, may be older than what was told: main is asked again, so that the last word holds.
 */
export function useMainEvents(): void {
  const queries = useQueryClient();
  const readAgain = useReadAgain();
  useEffect(() => {
    const { machineChanged, settingsChanged, menuCommand } = window.tcpilot.on;
    const askAgain = () => void queries.invalidateQueries({ queryKey: appInfoQuery.queryKey });
    const stop = [
      machineChanged(() => {
        askAgain();
        readAgain();
      }),
      settingsChanged((settings) => {
        queries.setQueryData(appInfoQuery.queryKey, (info) => info && { ...info, settings });
        askAgain();
      }),
      menuCommand(({ command }) => {
        if (command === 'reload') readAgain();
      }),
    ];
    askAgain();
    return () => {
      stop.forEach((unsubscribe) => {
        unsubscribe();
      });
    };
  }, [queries, readAgain]);
}
