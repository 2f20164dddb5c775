import { useQuery } from '@tanstack/react-query';
import type { OpenedMachine } from '../../shared/ipc/api';
import { useAppInfo } from './appInfo';
import { answered } from './answered';

export const scanKey = ['scan'] as const;

function keyOf(machine: OpenedMachine | null): string {
  return machine === null ? '' : `${machine.kind} ${machine.path ?? machine.label}`;
}

/**
 * One look at the open machine, compared with the chosen role. While another role or Windows is being worked out
 * the last answer stays, so that nothing jumps; another machine starts with an empty table.
 */
export function useScan() {
  const { machine, settings } = useAppInfo();
  const opened = keyOf(machine);
  return useQuery({
    queryKey: [...scanKey, opened, settings.role, settings.family],
    queryFn: () => answered(window.tcpilot.scanMachine({ role: settings.role, family: settings.family })),
    placeholderData: (previous, query) => (query?.queryKey[1] === opened ? previous : undefined),
  });
}
