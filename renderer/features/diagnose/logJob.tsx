import { useMutation } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { DiagnosedLog, LogProgress } from '../../../shared/ipc/api';
import { answered } from '../../bridge/answered';

interface LogJob {
  /** While a log is being read; null until main tells how far it is. */
  readonly reading: { readonly progress: LogProgress | null } | null;
  /** The last one that was read. */
  readonly log: DiagnosedLog | null;
  readonly open: () => void;
  readonly drop: (file: File) => void;
  readonly stop: () => void;
  readonly close: () => void;
}

const LogJobContext = createContext<LogJob | null>(null);

export function useLogJob(): LogJob {
  const job = use(LogJobContext);
  if (job === null) throw new Error('There is no LogJobProvider above this component.');
  return job;
}

/** The log that main reads: chosen on *Diagnose* or dropped on the window, and going on while another screen is shown. */
export function LogJobProvider({ children }: { readonly children: ReactNode }) {
  const [progress, setProgress] = useState<LogProgress | null>(null);
  useEffect(() => window.tcpilot.on.logProgress(setProgress), []);
  const [log, setLog] = useState<DiagnosedLog | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: (file: File | null) => {
      const { openLog, openDroppedLog } = window.tcpilot;
      return answered(file === null ? openLog({}) : openDroppedLog(file));
    },
    onMutate: () => {
      setProgress(null);
    },
    onSuccess: (outcome) => {
      if (outcome.outcome === 'diagnosed') setLog(outcome);
    },
  });
  const job = useMemo(
    (): LogJob => ({
      reading: isPending ? { progress } : null,
      log,
      open() {
        mutate(null);
      },
      drop(file) {
        mutate(file);
      },
      stop() {
        void window.tcpilot.stopLog({});
      },
      close() {
        setLog(null);
      },
    }),
    [isPending, progress, log, mutate],
  );
  return <LogJobContext value={job}>{children}</LogJobContext>;
}
