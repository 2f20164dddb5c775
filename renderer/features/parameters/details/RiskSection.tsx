import { useTranslation } from 'react-i18next';
import type { AboutParameter } from './about';
import { Section } from './Section';

/** What can go wrong, and how badly. */
export function RiskSection({ definition, text }: AboutParameter) {
  const { t } = useTranslation();
  return (
    <Section title={t('ui.details.risk', { level: t(`vocabulary.risk.${definition.risk}`) })}>
      <p>{text.risk}</p>
    </Section>
  );
}
