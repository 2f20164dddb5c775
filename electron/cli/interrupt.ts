const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that the first Ctrl+C, end of the session or closed terminal raises: a running apply then puts everything
 * back and says so, instead of dying in the middle. The second one ends the process; the journal survives that too.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of interruptions) {
    process.once(name, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
