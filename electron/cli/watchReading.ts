import { showProgress, type CliContext } from './cliContext';

const everyMs = 500;

/**
 * Says on a terminal how much of something has been read.
 *
 * @returns what ends it
 */
export function watchReading(context: CliContext, source: { readonly bytesRead: number }): () => void {
  const timer = setInterval(() => {
    const megabytes = Math.floor(source.bytesRead / 1e6);
    showProgress(context, context.t('cli.progress.log', { megabytes }));
  }, everyMs);
  return () => {
    clearInterval(timer);
  };
}
