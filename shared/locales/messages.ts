import type { TFunction } from 'i18next';
import { parameterById } from '../catalogue/catalogue';
import { constraints } from '../catalogue/constraints';
import { widestRange } from '../domain/effectiveRange';
import type { Finding } from '../domain/finding';
import { parseInstanceId } from '../domain/instanceId';
import type { PlanWarning } from '../domain/plan';
import type { AssignmentError, PlanError } from '../domain/planError';
import type { ProfileError } from '../domain/profile';
import type { ReaderNotice } from '../domain/snapshot';
import { endOfRange, type TargetValue, type UnreadableReason } from '../domain/value';
import { shortValue } from '../domain/valueText';
import { rangeMessage } from './rangeMessage';

/** Why a value could not be read, as a clause. */
export function unreadableMessage(t: TFunction, reason: UnreadableReason): string {
  const placeholders = { type: '', data: '', source: '', command: '', detail: '', ...reason };
  return t(`unreadable.${reason.kind}`, placeholders);
}

/** What was found, and what to do about it. */
export function findingMessage(t: TFunction, finding: Finding): string {
  switch (finding.code) {
    case 'misspelt-value':
    case 'misplaced-value':
      return nameFindingMessage(t, finding);
    case 'maxuserport-moves-range':
    case 'low-range-start':
      return t(`findings.${finding.code}`, { value: 0, ...finding, end: endOfRange(finding) });
    case 'constraint-violated': {
      const rule = constraintMessage(t, finding.constraintId);
      return t('findings.constraint-violated', { rule, members: finding.members.join(', ') });
    }
    case 'windows-assumed':
      return t('findings.windows-assumed');
    case 'wrong-type':
    case 'out-of-range':
    case 'ignored-value-set':
    case 'set-by-policy':
      return valueFindingMessage(t, finding);
    default:
      return noticeMessage(t, finding);
  }
}

type FindingOf<Code extends Finding['code']> = Extract<Finding, { readonly code: Code }>;

function nameFindingMessage(t: TFunction, finding: FindingOf<'misspelt-value' | 'misplaced-value'>): string {
  const { name, parameterId } = finding;
  if (finding.code === 'misplaced-value') return t('findings.misplaced-value', { name, parameterId });
  if (finding.known) return t('findings.misspelt-value.known', { name, parameterId });
  return t('findings.misspelt-value.near', { name, parameterId, place: placeMessage(t, finding.adapter) });
}

function valueFindingMessage(
  t: TFunction,
  finding: FindingOf<'wrong-type' | 'out-of-range' | 'ignored-value-set' | 'set-by-policy'>,
): string {
  const { parameterId } = finding;
  if (finding.code === 'wrong-type') {
    const { type, data } = finding.reason;
    return t('findings.wrong-type', { parameterId, type, data });
  }
  if (finding.code === 'out-of-range') return outOfRangeMessage(t, parameterId, finding.value);
  return t(`findings.${finding.code}`, { parameterId, value: targetText(t, finding.value) });
}

function noticeMessage(t: TFunction, notice: ReaderNotice): string {
  switch (notice.code) {
    case 'registry-engine-fallback': {
      const reason = t(`findings.engineFallbackReasons.${notice.reason}`, { detail: notice.detail });
      return t('findings.registry-engine-fallback', { reason });
    }
    case 'netsh-unusable': {
      const reason = t(`findings.netshFailures.${notice.reason}`, { detail: notice.detail });
      return t('findings.netsh-unusable', { reason });
    }
    default:
      return t(`findings.${notice.code}`, { file: '', line: 0, text: '', entry: '', ...notice });
  }
}

/** What to know before a plan is confirmed. */
export function warningMessage(t: TFunction, warning: PlanWarning): string {
  if (warning.code === 'ignored-here') {
    const { parameterId, applicability } = warning;
    return t(`planWarnings.ignored-here.${applicability}`, { parameterId });
  }
  if (warning.code === 'constraint') {
    return t('planWarnings.constraint', { rule: constraintMessage(t, warning.constraintId) });
  }
  const placeholders = { start: 0, end: 0, sibling: '', adapter: '', ...warning };
  return t(`planWarnings.${warning.code}`, placeholders);
}

/** Why a target or a value of it is refused, and what would be accepted. */
export function validationMessage(t: TFunction, error: PlanError): string {
  switch (error.code) {
    case 'read-only':
    case 'malformed-adapter':
    case 'adapter-needed':
    case 'adapter-not-expected':
    case 'misspelt':
      return t(`validation.${error.code}`, { adapter: '', meant: '', ...error });
    case 'unknown-parameter': {
      const { parameterId, suggestion } = error;
      return suggestion === null
        ? t('validation.unknown-parameter.plain', { parameterId })
        : t('validation.unknown-parameter.suggestion', { parameterId, suggestion });
    }
    case 'unknown-adapter': {
      const { parameterId, adapter, known } = error;
      return known.length === 0
        ? t('validation.unknown-adapter.none', { parameterId, adapter })
        : t('validation.unknown-adapter.some', { parameterId, adapter, known: known.join(', ') });
    }
    case 'not-applicable':
      return t('validation.not-applicable', {
        parameterId: error.parameterId,
        family: t(`vocabulary.family.${error.family}`),
      });
    case 'constraint':
      return t('validation.constraint', {
        rule: constraintMessage(t, error.constraintId),
        members: error.members.join(', '),
      });
    default:
      return rangeErrorMessage(t, error);
  }
}

/** The same for what somebody typed on a command line. */
export function assignmentMessage(t: TFunction, error: AssignmentError): string {
  return error.code === 'not-an-assignment'
    ? t('validation.not-an-assignment', { text: error.text })
    : validationMessage(t, error);
}

/** Why a file is no profile. */
export function profileErrorMessage(t: TFunction, error: ProfileError): string {
  switch (error.code) {
    case 'not-json':
    case 'not-a-profile':
    case 'unsupported-version':
    case 'unknown-field':
    case 'bad-name':
    case 'bad-values':
    case 'not-a-value':
    case 'given-twice':
      return t(`validation.${error.code}`, { version: '', field: '', parameterId: '', ...error });
    default:
      return validationMessage(t, error);
  }
}

/** A rule between parameters, as a sentence. */
export function constraintMessage(t: TFunction, constraintId: string): string {
  const constraint = constraints.find(({ id }) => id === constraintId);
  if (constraint === undefined) throw new Error(`There is no constraint ${constraintId}`);
  return t(`constraints.${constraint.id}`);
}

type RangeError = Extract<PlanError, { readonly range: unknown }>;

function rangeErrorMessage(t: TFunction, error: RangeError): string {
  const { parameterId } = error;
  const range = rangeMessage(t, error.range, error.unit);
  switch (error.code) {
    case 'cannot-be-absent':
    case 'no-documented-default':
      return t(`validation.${error.code}`, { parameterId, range });
    case 'not-a-number':
    case 'not-a-choice':
    case 'not-a-port-range':
      return t(`validation.${error.code}`, { parameterId, range, given: error.given });
    case 'not-an-integer':
    case 'out-of-range':
    case 'off-step':
      return t(`validation.${error.code}`, { parameterId, range, value: error.value });
    case 'start-too-low':
    case 'count-too-small':
    case 'end-too-high': {
      const value = shortValue(error.value);
      return t(`validation.${error.code}`, { parameterId, range, value, end: endOfRange(error.value) });
    }
  }
}

/** A finding names the widest range that any Windows takes: whatever lies outside of that is wrong everywhere. */
function outOfRangeMessage(t: TFunction, id: string, value: TargetValue): string {
  const definition = parameterById(parseInstanceId(id)?.parameterId ?? id);
  const shown = { parameterId: id, value: targetText(t, value) };
  if (definition === null) return t('findings.out-of-range-unknown', shown);
  const range = rangeMessage(t, widestRange(definition), definition.unit);
  return t('findings.out-of-range', { ...shown, range });
}

function placeMessage(t: TFunction, adapter: string | null): string {
  if (adapter === null) return t('findings.place.parameters');
  return adapter === '*' ? t('findings.place.interfaces') : t('findings.place.adapter', { adapter });
}

function targetText(t: TFunction, value: TargetValue): string {
  return value === null ? t('vocabulary.value.absent') : shortValue(value);
}
