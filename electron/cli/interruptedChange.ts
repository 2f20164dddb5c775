import { findingMessage } from '../../shared/locales/messages';
import { printError, type CliContext } from './cliContext';
import type { ReadMachine } from './openMachineOption';

function noticeOf({ snapshot }: Pick<ReadMachine, 'snapshot'>) {
  return snapshot.notices.find(({ code }) => code === 'interrupted-apply');
}

/** Whether a change of this machine was interrupted and has not been put right. */
export function isInterrupted(read: Pick<ReadMachine, 'snapshot'>): boolean {
  return noticeOf(read) !== undefined;
}

/** Says so, for the commands that only read and show no findings. */
export function reportInterrupted(context: CliContext, read: Pick<ReadMachine, 'snapshot'>): void {
  const notice = noticeOf(read);
  if (notice === undefined) return;
  printError(context, [findingMessage(context.t, { severity: 'error', ...notice })]);
}
