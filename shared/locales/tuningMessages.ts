import type { TFunction } from 'i18next';
import type { MachineError } from '../domain/machineError';
import type { FailureCause, TuningError } from '../domain/tuningError';
import type { CurrentValue } from '../domain/value';
import { assertNever } from '../result';

/** How a value of a parameter is shown to people. */
export type ValueWords = (value: CurrentValue, parameterId: string) => string;

export function machineErrorMessage(t: TFunction, { code, subject, detail }: MachineError): string {
  return t(`machineErrors.${code}`, { subject, detail });
}

function causeMessage(t: TFunction, cause: FailureCause, words: ValueWords): string {
  switch (cause.kind) {
    case 'write-failed':
      return machineErrorMessage(t, cause.error);
    case 'read-back-failed':
      return t('tuningErrors.cause.read-back-failed', { detail: machineErrorMessage(t, cause.error) });
    case 'mismatch':
      return t('tuningErrors.cause.mismatch', {
        parameterId: cause.parameterId,
        expected: words(cause.expected, cause.parameterId),
        found: words(cause.found, cause.parameterId),
      });
    case 'cancelled':
    case 'interrupted':
      return t(`tuningErrors.cause.${cause.kind}`);
    default:
      return assertNever(cause);
  }
}

/** What happened, how things stand now and what to do, as lines. */
export function tuningErrorMessage(t: TFunction, error: TuningError, words: ValueWords): readonly string[] {
  switch (error.code) {
    case 'stale-plan':
      return [
        t('tuningErrors.stale-plan', {
          parameterId: error.parameterId,
          expected: words(error.expected, error.parameterId),
          found: words(error.found, error.parameterId),
        }),
      ];
    case 'before-unreadable':
      return [
        t('tuningErrors.before-unreadable', {
          parameterId: error.parameterId,
          found: words(error.found, error.parameterId),
        }),
      ];
    case 'machine':
      return [machineErrorMessage(t, error.error)];
    case 'rolled-back':
      return [t('tuningErrors.rolled-back', { cause: causeMessage(t, error.cause, words) })];
    case 'rollback-incomplete':
      return [
        t('tuningErrors.rollback-incomplete', { cause: causeMessage(t, error.cause, words) }),
        ...error.remaining.map(({ id, expected, found }) =>
          t('tuningErrors.remaining', { id, expected: words(expected, id), found: words(found, id) }),
        ),
      ];
    case 'not-elevated':
    case 'nothing-to-undo':
      return [t(`tuningErrors.${error.code}`)];
    case 'read-only-machine':
      return [t('tuningErrors.read-only-machine', { label: error.label })];
    case 'lock-held':
      return [t('tuningErrors.lock-held', { pid: error.pid, since: error.since })];
    case 'unknown-entry':
      return [t('tuningErrors.unknown-entry', { entry: error.entry })];
    case 'journal-damaged':
      return [t('tuningErrors.journal-damaged', { path: error.path })];
    case 'state-folder':
      return [t('tuningErrors.state-folder', { path: error.path, detail: error.detail })];
    default:
      return assertNever(error);
  }
}
