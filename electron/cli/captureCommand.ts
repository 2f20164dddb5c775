import { release } from 'node:os';
import { findCaptureFiles, isCapture } from '../machine/capture/captureFiles';
import { takeCapture } from '../machine/capture/takeCapture';
import { createProcessCounter } from '../machine/windows/programRunner';
import { createProgramRunner } from '../machine/windows/runProcess';
import { findSystemRoot } from '../machine/windows/systemRoot';
import { printMessage, printResult, type CliContext } from './cliContext';
import { fail } from './cliError';
import { exitCode, type ExitCode } from './exitCode';

export interface CaptureOptions {
  readonly out: string;
  readonly force?: boolean;
}

async function holdsCapture(folder: string): Promise<boolean> {
  return findCaptureFiles(folder).then(isCapture, () => false);
}

/** `tcpilot capture --out DIR`: this Windows as files that open again elsewhere. */
export async function captureCommand(context: CliContext, { out, force }: CaptureOptions): Promise<ExitCode> {
  const { t } = context;
  if (process.platform !== 'win32') {
    return fail(context, { kind: 'input', lines: [t('cli.errors.captureNeedsWindows')] });
  }
  if (force !== true && (await holdsCapture(out))) {
    return fail(context, { kind: 'input', lines: [t('cli.errors.fileExists', { path: out })] });
  }
  try {
    const runner = createProgramRunner(findSystemRoot(process.env.SystemRoot), createProcessCounter());
    const taken = await takeCapture(runner, out, release());
    printResult(context, { folder: out, ...taken }, () => [
      t('cli.capture.done', { folder: out, files: taken.written.join(', ') }),
    ]);
    if (taken.missing.length > 0) {
      printMessage(context, [t('cli.capture.missing', { files: taken.missing.join(', ') })]);
    }
    printMessage(context, [t('cli.capture.open', { folder: out })]);
    return exitCode.done;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const lines = [t('cli.errors.fileUnwritable', { path: out, detail })];
    return fail(context, { kind: 'input', lines });
  }
}
