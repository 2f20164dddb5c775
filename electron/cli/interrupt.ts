const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that the first Ctrl+C, end of the session or closed terminal raises: a running apply then puts everything
 * back and says so, instead of dying in the middle. The second one ends the process; the journal survives that too.
 *
 * @param say called at once, for somebody who waits at the terminal
 */
export function interruptSignal(say: () => void = () => undefined): AbortSignal {
  const controller = new AbortController();
  for (const name of interruptions) {
    process.once(name, () => {
      controller.abort();
      say();
    });
  }
  return controller.signal;
}
