import { useTranslation } from 'react-i18next';
import { ValueText } from '../ValueText';
import type { AboutParameter } from './about';
import { Citation } from './Citation';
import { Facts } from './Facts';
import { Section } from './Section';
import { useVersionNames } from './useVersionNames';

/** What holds where nothing was set, with every figure that some source prints against it. */
export function DefaultsSection({ definition, text, windows }: AboutParameter) {
  const { t } = useTranslation();
  const versionNames = useVersionNames();
  return (
    <Section title={t('ui.details.defaults')}>
      {definition.defaults.length === 0 ? (
        <p>{t('ui.details.noDefault')}</p>
      ) : (
        <Facts aria-label={t('ui.details.defaults')}>
          <thead>
            <tr>
              <th scope="col">{t('ui.details.documentedFor')}</th>
              <th scope="col">{t('ui.table.columns.default')}</th>
              <th scope="col" className="evidence">
                {t('ui.details.evidence')}
              </th>
            </tr>
          </thead>
          <tbody>
            {definition.defaults.map(
              ({ versions, condition, value, evidence, sources, disputed = [] }, index) => (
                <tr
                  key={`${versions.join(' ')} ${String(index)}`}
                  className={versions.includes(windows.family) ? 'here' : undefined}
                >
                  <th scope="row">
                    {versionNames(versions)}
                    {condition !== undefined && ` (${text.defaultConditions?.[condition] ?? condition})`}
                  </th>
                  <td>
                    <ValueText definition={definition} value={value} />
                    <Citation sources={sources} />
                    {disputed.map((other, position) => (
                      <div key={position}>
                        {t('ui.details.alsoPrinted')}{' '}
                        <ValueText plain definition={definition} value={other.value} />
                        <Citation sources={other.sources} />
                      </div>
                    ))}
                  </td>
                  <td>{t(`vocabulary.evidence.${evidence}`)}</td>
                </tr>
              ),
            )}
          </tbody>
        </Facts>
      )}
      {text.defaultNote !== undefined && <p>{text.defaultNote}</p>}
    </Section>
  );
}
