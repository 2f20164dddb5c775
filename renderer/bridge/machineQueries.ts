import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { scanKey } from './scan';

export const historyKey = ['history'] as const;

/**
 * Everything that is known of the open machine is asked for anew; what it was stays on the screen meanwhile. The
 * overview follows the scan by itself.
 */
export function useReadAgain(): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    void queries.invalidateQueries({ queryKey: scanKey });
    void queries.invalidateQueries({ queryKey: historyKey });
  }, [queries]);
}
