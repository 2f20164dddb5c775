import { useQuery } from '@tanstack/react-query';
import { answered } from './answered';
import { useScan } from './scan';

const overviewKey = ['overview'] as const;

/**
 * Capacity, what waits and what was applied last, of the machine as the last scan saw it. Asked anew with every scan;
 * meanwhile the last answer for the same machine stays, so that nothing jumps.
 */
export function useOverview() {
  const scan = useScan();
  const label = scan.data?.machine.path ?? scan.data?.machine.label;
  return useQuery({
    queryKey: [...overviewKey, label, scan.dataUpdatedAt],
    queryFn: () => answered(window.tcpilot.readOverview({})),
    enabled: scan.isSuccess && !scan.isPlaceholderData,
    gcTime: 0,
    placeholderData: (previous, query) => (query?.queryKey[1] === label ? previous : undefined),
  });
}
