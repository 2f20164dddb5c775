import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ScanRow } from '../../../../shared/domain/scan';
import { hexText } from '../../../../shared/domain/valueText';
import { valueSentence } from '../valueWords';
import type { AboutParameter } from './about';
import { Citation } from './Citation';
import { Facts } from './Facts';
import { Section } from './Section';
import { useVersionNames } from './useVersionNames';

interface RangeSectionProps extends AboutParameter {
  readonly row: ScanRow;
}

/** What this Windows accepts, in decimal and as the registry editor shows it, and what the documents print. */
export function RangeSection({ definition, text, row }: RangeSectionProps) {
  const { t } = useTranslation();
  const versionNames = useVersionNames();
  const { documentedRanges } = definition;
  return (
    <Section title={t('ui.details.range')}>
      <AcceptedRange definition={definition} text={text} row={row} />
      {text.rangeNote !== undefined && <p>{text.rangeNote}</p>}
      {documentedRanges.length > 0 && (
        <Facts aria-label={t('ui.details.documentedRanges')}>
          <thead>
            <tr>
              <th scope="col">{t('ui.details.documentedFor')}</th>
              <th scope="col">{t('ui.details.documentedRange')}</th>
            </tr>
          </thead>
          <tbody>
            {documentedRanges.map(({ versions, min, max, countMin, sources }, index) => (
              <tr key={`${versions.join(' ')} ${String(index)}`}>
                <th scope="row">{versionNames(versions)}</th>
                <td>
                  <span className="value">
                    {min === null && max === null
                      ? t('ui.details.noFigure')
                      : `${figure(min)} – ${figure(max)}`}
                  </span>
                  {countMin !== undefined && ` · ${t('ui.details.atLeastPorts', { count: countMin })}`}
                  <Citation sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </Facts>
      )}
    </Section>
  );
}

function figure(bound: number | null): string {
  return bound === null ? '?' : String(bound);
}

function AcceptedRange({ definition, text, row }: Pick<RangeSectionProps, 'definition' | 'text' | 'row'>) {
  const { t } = useTranslation();
  const { range } = row;
  if ('min' in range) {
    const { min, max, step } = range;
    return (
      <p>
        <span className="value">
          {valueSentence(t, min, definition.unit)} – {valueSentence(t, max, definition.unit)}
        </span>{' '}
        <span className="value">
          ({hexText(min)} – {hexText(max)})
        </span>
        {step !== undefined && ` · ${t('ui.details.step', { step })}`}
      </p>
    );
  }
  if ('values' in range) return <Choices values={range.values} text={text} />;
  return <p>{t('ui.details.portRange', range)}</p>;
}

const ChoiceList = styled('ul')({ margin: 0, paddingLeft: 16, fontSize: '0.75rem' });

/** Each accepted value with what it means. */
function Choices({
  values,
  text,
}: { readonly values: readonly (number | string)[] } & Pick<AboutParameter, 'text'>) {
  return (
    <ChoiceList>
      {values.map((value) => {
        const label = text.valueLabels?.[String(value)];
        return (
          <li key={value}>
            <span className="value">{value}</span>
            {label !== undefined && ` – ${label}`}
          </li>
        );
      })}
    </ChoiceList>
  );
}
