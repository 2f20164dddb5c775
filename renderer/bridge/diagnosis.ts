import { useMutation, useQuery } from '@tanstack/react-query';
import { answered } from './answered';
import { useScan } from './scan';

/**
 * The budget with listeners counted, and what a rate takes; of the machine as the last scan saw it. It takes a look at
 * the connections, so that it comes after what the overview says without.
 */
export function useWorkedOutCapacity(rate: number | null) {
  const scan = useScan();
  const label = scan.data?.machine.path ?? scan.data?.machine.label;
  return useQuery({
    queryKey: ['capacity', label, scan.dataUpdatedAt, rate],
    queryFn: () => answered(window.tcpilot.readCapacity({ rate })),
    enabled: scan.isSuccess && !scan.isPlaceholderData,
    placeholderData: (previous, query) => (query?.queryKey[1] === label ? previous : undefined),
    gcTime: 0,
  });
}

/** Examines the open machine, when told to. */
export function useExamination() {
  return useMutation({ mutationFn: () => answered(window.tcpilot.examineMachine({})) });
}
