import { useEffect } from 'react';

/** Tells main that there is something to see, so that it may show the window. */
export function useReportPainted(settled: boolean): void {
  useEffect(() => {
    if (settled) void window.tcpilot.reportPainted({});
  }, [settled]);
}
