import { queryOptions, useQuery } from '@tanstack/react-query';
import type { AppInfo, OpenedMachine } from '../../shared/ipc/api';
import { useAppInfo } from './appInfo';
import { answered } from './answered';

export const scanKey = ['scan'] as const;

/** Milliseconds in which whatever else needs the look shares it, instead of having the machine read again. */
const sharedForMs = 3000;

function keyOf(machine: OpenedMachine | null): string {
  return machine === null ? '' : `${machine.kind} ${machine.path ?? machine.label}`;
}

/**
 * One look at the open machine, compared with the chosen role. While another role or Windows is being worked out
 * the last answer stays, so that nothing jumps; another machine starts with an empty table.
 */
export function scanQuery({ machine, settings: { role, family } }: AppInfo) {
  const opened = keyOf(machine);
  return queryOptions({
    queryKey: [...scanKey, opened, role, family],
    queryFn: () => answered(window.tcpilot.scanMachine({ role, family })),
    staleTime: sharedForMs,
    placeholderData: (previous, query) => (query?.queryKey[1] === opened ? previous : undefined),
  });
}

/** {@link scanQuery} of what is open now. */
export function useScan() {
  return useQuery(scanQuery(useAppInfo()));
}
