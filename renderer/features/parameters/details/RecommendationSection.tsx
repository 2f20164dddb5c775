import { useTranslation } from 'react-i18next';
import { roleIds } from '../../../../shared/domain/parameter';
import type { ScanRow } from '../../../../shared/domain/scan';
import { ValueText } from '../ValueText';
import type { AboutParameter } from './about';
import { Section } from './Section';

interface RecommendationSectionProps extends AboutParameter {
  readonly row: ScanRow;
  readonly role: string;
}

/** What the role would have here, and why. */
export function RecommendationSection({ definition, text, row, role }: RecommendationSectionProps) {
  const { t } = useTranslation();
  const builtin = roleIds.find((id) => id === role);
  const name = builtin === undefined ? role : t(`vocabulary.role.${builtin}`);
  const reason = builtin === undefined ? undefined : text.recommendationReasons?.[builtin];
  return (
    <Section title={t('ui.details.recommendation', { role: name })}>
      <p>
        {row.recommended === undefined ? (
          t('ui.value.noRecommendation')
        ) : (
          <strong>
            <ValueText definition={definition} value={row.recommended} />
          </strong>
        )}
      </p>
      {reason !== undefined && <p>{reason}</p>}
    </Section>
  );
}
