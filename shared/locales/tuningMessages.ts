import type { TFunction } from 'i18next';
import type { MachineError } from '../domain/machineError';
import type { FailureCause, TuningError } from '../domain/tuningError';
import type { CurrentValue } from '../domain/value';
import { assertNever } from '../result';

/** How a value of a parameter is shown to people. */
export type ValueWords = (value: CurrentValue, parameterId: string) => string;

/** Where a message is read: in a terminal the next step is a command, in the window a button or a screen. */
export type Surface = 'cli' | 'window';

export interface TuningWords {
  readonly values: ValueWords;
  readonly surface: Surface;
}

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

type ErrorOf<Code extends TuningError['code']> = Extract<TuningError, { readonly code: Code }>;

/** What is told by names and numbers alone. */
type PlainError = Exclude<
  TuningError,
  ErrorOf<
    'stale-plan' | 'before-unreadable' | 'machine' | 'rolled-back' | 'rollback-incomplete' | 'entry-not-open'
  >
>;

function plainMessage(t: TFunction, error: PlainError, next: string): string {
  const placeholders = { label: '', pid: 0, since: '', entry: '', parameterId: '', path: '', detail: '' };
  return t(`tuningErrors.${error.code}`, { ...placeholders, ...error, next });
}

/** What to do, where that depends on what is at hand; empty where the message itself says it. */
function nextStep(t: TFunction, code: TuningError['code'], surface: Surface): string {
  switch (code) {
    case 'not-elevated':
    case 'unknown-entry':
    case 'entry-not-open':
    case 'not-in-entry':
    case 'journal-damaged':
    case 'state-folder':
    case 'rollback-incomplete':
      return t(`tuningErrors.next.${surface}.${code}`);
    default:
      return '';
  }
}

/** What happened, how things stand now and what to do, as lines. */
export function tuningErrorMessage(
  t: TFunction,
  error: TuningError,
  { values: words, surface }: TuningWords,
): readonly string[] {
  const next = nextStep(t, error.code, surface);
  switch (error.code) {
    case 'stale-plan': {
      const { parameterId } = error;
      const expected = words(error.expected, parameterId);
      return [
        t('tuningErrors.stale-plan', { parameterId, expected, found: words(error.found, parameterId) }),
      ];
    }
    case 'before-unreadable': {
      const { parameterId } = error;
      return [t('tuningErrors.before-unreadable', { parameterId, found: words(error.found, parameterId) })];
    }
    case 'machine':
      return [machineErrorMessage(t, error.error)];
    case 'rolled-back':
      return [t('tuningErrors.rolled-back', { cause: causeMessage(t, error.cause, words) })];
    case 'rollback-incomplete':
      return [
        t('tuningErrors.rollback-incomplete', { cause: causeMessage(t, error.cause, words), next }),
        ...error.remaining.map(({ id, expected, found }) =>
          t('tuningErrors.remaining', { id, expected: words(expected, id), found: words(found, id) }),
        ),
      ];
    case 'entry-not-open': {
      const state = t(`cli.history.state.${error.state}`);
      return [t('tuningErrors.entry-not-open', { entry: error.entry, state, next })];
    }
    default:
      return [plainMessage(t, error, next)];
  }
}
