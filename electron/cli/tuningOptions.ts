import type { SessionOptions } from '../tuning/tuningSession';
import { printMessage, showProgress, type CliContext } from './cliContext';
import { interruptSignal } from './interrupt';
import { chosenStateFolder } from './openMachineOption';

/** How whatever writes to a machine runs: it tells how far it is, and stops in good order. */
export function tuningOptions(context: CliContext): SessionOptions {
  const { t } = context;
  return {
    stateFolder: chosenStateFolder(context),
    onProgress: ({ phase, done, total }) => {
      showProgress(context, t('cli.progress.change', { phase: t(`cli.progress.${phase}`), done, total }));
    },
    signal: interruptSignal(() => {
      printMessage(context, [t('cli.interrupted')]);
    }),
  };
}
