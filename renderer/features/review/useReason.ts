import { useTranslation } from 'react-i18next';
import { roleIds } from '../../../shared/domain/parameter';
import type { PlannedChange } from '../../../shared/domain/plan';
import { resolveId } from '../../../shared/domain/resolveId';
import { sameValue } from '../../../shared/domain/value';
import { useScan } from '../../bridge/scan';
import { useParameterText } from '../parameters/useParameterText';
import type { ReviewSubject } from './review';

/**
 * Why a change is made, as far as anybody said so: what the preset's role or the chosen role gives as its reason for
 * just this value, else what the parameter is for.
 */
export function useReason(subject: ReviewSubject): (change: PlannedChange) => string {
  const { t } = useTranslation();
  const textOf = useParameterText();
  const { data: report } = useScan();
  const preset = subject.kind === 'target' && subject.base.kind === 'preset' ? subject.base.id : null;
  return ({ id, after }) => {
    const resolved = resolveId(id);
    if (!resolved.ok) return '';
    if (resolved.value.kind === 'misspelling') {
      const { misspelling } = resolved.value;
      return t('findings.misspelt-value.known', { name: id, parameterId: misspelling.parameterId });
    }
    const text = textOf(resolved.value.definition.id);
    const row = report?.rows.find((candidate) => candidate.id === id);
    const isRecommended = row?.recommended !== undefined && sameValue(row.recommended, after);
    const name = preset ?? (isRecommended ? report?.role : null);
    const role = roleIds.find((candidate) => candidate === name);
    return (role === undefined ? undefined : text.recommendationReasons?.[role]) ?? text.summary;
  };
}
