import { useMutation } from '@tanstack/react-query';
import { answered } from './answered';

/** Asks main to restart Windows: it asks in a native dialog, then counts down (see `restartCountdown`). */
export function useRequestRestart() {
  return useMutation({ mutationFn: () => answered(window.tcpilot.requestRestart({})) });
}
