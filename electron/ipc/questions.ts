import type { TFunction } from 'i18next';
import { parameterById } from '../../shared/catalogue/catalogue';
import { parseInstanceId } from '../../shared/domain/instanceId';
import type { Plan } from '../../shared/domain/plan';
import type { CurrentValue } from '../../shared/domain/value';
import { valueMessage } from '../../shared/locales/valueMessage';
import type { OpenedMachine } from '../../shared/ipc/api';

/** What main asks in a native window, which no page can answer. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  /** The button that says yes. */
  readonly confirm: string;
}

export interface AskedChange {
  readonly id: string;
  readonly from: CurrentValue;
  readonly to: CurrentValue;
}

function words(t: TFunction, id: string, value: CurrentValue): string {
  const definition = parameterById(parseInstanceId(id)?.parameterId ?? id);
  return valueMessage(t, value, definition?.unit ?? 'count');
}

/** A window of the system does not scroll: a long list runs on instead of down. */
const mostLines = 20;

/** Every change, whatever their number: what is not said here could be slipped in by a page. */
function changeList(t: TFunction, changes: readonly AskedChange[]): string {
  const said = changes.map(({ id, from, to }) => `${id}: ${words(t, id, from)} → ${words(t, id, to)}`);
  return said.join(said.length > mostLines ? '; ' : '\n');
}

function inParagraphs(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

function whereWritten(t: TFunction, { kind }: OpenedMachine): string {
  return t(kind === 'windows' ? 'nativeDialogs.toWindows' : 'nativeDialogs.toFile');
}

export function applyQuestion(
  t: TFunction,
  machine: OpenedMachine,
  plan: Plan,
  { recoversFirst }: { readonly recoversFirst: boolean },
): Question {
  const changes = plan.changes.map(({ id, before, after }) => ({ id, from: before, to: after }));
  return {
    message: t('nativeDialogs.apply', { count: changes.length, label: machine.label }),
    detail: inParagraphs(
      changeList(t, changes),
      whereWritten(t, machine),
      machine.kind === 'windows' && plan.restartNeeded ? t('nativeDialogs.restartLater') : null,
      recoversFirst ? t('nativeDialogs.recoversFirst') : null,
    ),
    confirm: t('nativeDialogs.applyConfirm'),
  };
}

export function undoQuestion(
  t: TFunction,
  machine: OpenedMachine,
  asked: {
    readonly entry: string;
    readonly changes: readonly AskedChange[];
    /** Of those, the ones that somebody else has changed since. */
    readonly overwritten: readonly string[];
    readonly recoversFirst: boolean;
  },
): Question {
  const { entry, changes, overwritten, recoversFirst } = asked;
  return {
    message: t('nativeDialogs.undo', { count: changes.length, entry, label: machine.label }),
    detail: inParagraphs(
      changeList(t, changes),
      overwritten.length === 0 ? null : t('nativeDialogs.overwrites', { ids: overwritten.join(', ') }),
      whereWritten(t, machine),
      recoversFirst ? t('nativeDialogs.recoversFirst') : null,
    ),
    confirm: t('nativeDialogs.undoConfirm'),
  };
}

/** `changes`: null where the record of the interrupted change cannot be read. */
export function recoveryQuestion(
  t: TFunction,
  machine: OpenedMachine,
  changes: readonly AskedChange[] | null,
): Question {
  return {
    message: t('nativeDialogs.recover', { label: machine.label }),
    detail: inParagraphs(
      changes === null ? t('nativeDialogs.recordDamaged') : changeList(t, changes),
      whereWritten(t, machine),
    ),
    confirm: t('nativeDialogs.recoverConfirm'),
  };
}

/** `otherUsers`: null where Windows cannot say. */
export function restartQuestion(
  t: TFunction,
  seconds: number,
  otherUsers: readonly string[] | null,
): Question {
  const users =
    otherUsers === null
      ? t('nativeDialogs.usersUnknown')
      : otherUsers.length === 0
        ? null
        : t('nativeDialogs.usersSignedIn', { users: otherUsers.join(', ') });
  return {
    message: t('nativeDialogs.restart'),
    detail: inParagraphs(users, t('nativeDialogs.restartDetail', { seconds })),
    confirm: t('nativeDialogs.restartConfirm'),
  };
}
