import { useTranslation } from 'react-i18next';
import type { Superseding } from '../../../../shared/domain/parameter';
import type { AboutParameter } from './about';
import { Citation } from './Citation';
import { Section } from './Section';

/** When a change is felt, and what took the parameter's place. */
export function EffectSection({ definition, text }: AboutParameter) {
  const { t } = useTranslation();
  const { when, sources } = definition.takesEffect;
  return (
    <>
      <Section title={t('ui.details.effect')}>
        <p>
          {t(`vocabulary.takesEffect.${when}`)}
          <Citation sources={sources} />
        </p>
        {text.effectNote !== undefined && <p>{text.effectNote}</p>}
      </Section>
      {definition.supersededBy !== undefined && (
        <Section title={t('ui.details.supersededBy')}>
          {definition.supersededBy.map((successor) => (
            <Successor
              key={`${successor.parameter ?? ''} ${successor.command ?? ''}`}
              successor={successor}
            />
          ))}
        </Section>
      )}
    </>
  );
}

function Successor({ successor }: { readonly successor: Superseding }) {
  const { t } = useTranslation();
  const { families, parameter, command, sources } = successor;
  return (
    <p>
      {families.map((family) => t(`vocabulary.family.${family}`)).join(' · ')}
      {': '}
      {parameter !== undefined && <code>{parameter}</code>}
      {parameter !== undefined && command !== null && ' – '}
      {command !== null && <code>{command}</code>}
      {parameter === undefined && command === null && t('ui.details.withoutSuccessor')}
      <Citation sources={sources} />
    </p>
  );
}
