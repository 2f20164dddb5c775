/**
 * A signal that the first Ctrl+C raises: a running apply then puts everything back and says so, instead of dying in
 * the middle. The journal would survive the second one too.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort();
  });
  return controller.signal;
}
