import { useTranslation } from 'react-i18next';
import { windowsFamilies } from '../../../../shared/domain/windowsVersion';
import { ApplicabilityMark } from '../../../components/ApplicabilityMark';
import type { AboutParameter } from './about';
import { Citation } from './Citation';
import { Facts } from './Facts';
import { Section } from './Section';

/** What each family of Windows makes of the parameter, and how that is known. The newest first. */
export function ApplicabilitySection({ definition, text, windows }: AboutParameter) {
  const { t } = useTranslation();
  return (
    <Section title={t('ui.details.applicability')}>
      <Facts aria-label={t('ui.details.applicability')}>
        <thead>
          <tr>
            <th scope="col">{t('ui.banner.windows')}</th>
            <th scope="col">{t('ui.details.verdict')}</th>
            <th scope="col" className="evidence">
              {t('ui.details.evidence')}
            </th>
          </tr>
        </thead>
        <tbody>
          {windowsFamilies.toReversed().map((family) => {
            const { status, evidence, sources } = definition.applicability[family];
            const note = text.applicabilityNotes?.[family];
            const here = family === windows.family;
            return (
              <tr key={family} className={here ? 'here' : undefined}>
                <th scope="row">
                  {t(`vocabulary.family.${family}`)}
                  {here && ` (${t('ui.details.here')})`}
                </th>
                <td>
                  <ApplicabilityMark status={status} />
                  <Citation sources={sources} />
                  {note !== undefined && <div>{note}</div>}
                </td>
                <td>{t(`vocabulary.evidence.${evidence}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </Facts>
    </Section>
  );
}
