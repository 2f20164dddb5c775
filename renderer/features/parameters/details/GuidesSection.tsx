import { useTranslation } from 'react-i18next';
import type { GuideClaim } from '../../../../shared/domain/parameter';
import type { AboutParameter } from './about';
import { Section } from './Section';

/** What the guides say, word for word, and where Microsoft says otherwise. */
export function GuidesSection({ definition, text }: AboutParameter) {
  const { t } = useTranslation();
  if (definition.guideClaims.length === 0) return null;
  return (
    <Section title={t('ui.details.guides')}>
      {definition.guideClaims.map((claim, index) => (
        <Claim key={`${claim.guides.join(' ')} ${String(index)}`} claim={claim} />
      ))}
      {text.guideNotes?.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Section>
  );
}

const claimed = ['range', 'default', 'recommendation'] as const;

function Claim({ claim }: { readonly claim: GuideClaim }) {
  const { t } = useTranslation();
  const figures = claimed.flatMap((what) => {
    const figure = claim[what];
    return figure === undefined ? [] : [t(`ui.details.guideClaims.${what}`, { figure })];
  });
  return (
    <p>
      {claim.guides.map((guide) => t(`vocabulary.guide.${guide}`)).join(' · ')}
      {figures.length > 0 && ': '}
      {figures.join('; ')}
    </p>
  );
}
