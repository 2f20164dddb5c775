import type { MachineError } from '../../shared/domain/machineError';
import type { TuningError } from '../../shared/domain/tuningError';
import { machineErrorMessage, tuningErrorMessage } from '../../shared/locales/tuningMessages';
import { assertNever } from '../../shared/result';
import { printError, type CliContext } from './cliContext';
import { exitCode, type ExitCode } from './exitCode';
import { valueWords } from './valueWords';

/** Everything that ends a command early. `input` carries lines that already say what to do instead. */
export type CliError =
  | { readonly kind: 'input'; readonly lines: readonly string[] }
  | { readonly kind: 'machine'; readonly error: MachineError }
  | { readonly kind: 'tuning'; readonly error: TuningError };

const tuningExitCodes: Readonly<Record<TuningError['code'], ExitCode>> = {
  'read-only-machine': exitCode.usage,
  'unknown-entry': exitCode.usage,
  'not-in-entry': exitCode.usage,
  'not-elevated': exitCode.needsElevation,
  'lock-held': exitCode.unchanged,
  'stale-plan': exitCode.unchanged,
  'before-unreadable': exitCode.unchanged,
  'entry-not-open': exitCode.unchanged,
  'nothing-to-undo': exitCode.unchanged,
  'journal-damaged': exitCode.unchanged,
  'state-folder': exitCode.unchanged,
  machine: exitCode.unchanged,
  'rolled-back': exitCode.unchanged,
  'rollback-incomplete': exitCode.incomplete,
};

/** A write that Windows denied: everything is as it was, and elevation is what it takes. */
function isDenied(error: TuningError): boolean {
  if (error.code === 'machine') return error.error.code === 'access-denied';
  if (error.code !== 'rolled-back' || error.cause.kind !== 'write-failed') return false;
  return error.cause.error.code === 'access-denied';
}

function linesOf(context: CliContext, error: CliError): readonly string[] {
  switch (error.kind) {
    case 'input':
      return error.lines;
    case 'machine':
      return [machineErrorMessage(context.t, error.error)];
    case 'tuning':
      return tuningErrorMessage(context.t, error.error, { values: valueWords(context), surface: 'cli' });
    default:
      return assertNever(error);
  }
}

/** Says what went wrong on stderr and returns the exit code for it. */
export function fail(context: CliContext, error: CliError): ExitCode {
  const [first = '', ...rest] = linesOf(context, error);
  printError(context, [context.t('cli.errors.prefix', { message: first }), ...rest]);
  if (error.kind === 'tuning') {
    return isDenied(error.error) ? exitCode.needsElevation : tuningExitCodes[error.error.code];
  }
  return error.kind === 'machine' && error.error.code === 'access-denied'
    ? exitCode.needsElevation
    : exitCode.usage;
}
