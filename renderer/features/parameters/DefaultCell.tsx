import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue';
import { sourceById } from '../../../shared/catalogue/sources';
import { defaultFigures, type DefaultFigure } from '../../../shared/domain/defaults';
import type { EffectiveWindows } from '../../../shared/domain/windowsVersion';
import { ValueText } from './ValueText';

const Disputed = styled('div')(({ theme }) => ({
  lineHeight: 1.4,
  fontSize: '0.6875rem',
  color: theme.vars.palette.text.secondary,
}));

interface DefaultCellProps {
  readonly definition: CatalogueEntry;
  readonly windows: EffectiveWindows;
}

/** The default of this Windows. Where documents contradict each other every figure is there, none is hidden. */
export function DefaultCell({ definition, windows }: DefaultCellProps) {
  const { t } = useTranslation();
  const figures = defaultFigures(definition, windows);
  if (figures.length === 0) return <span title={t('ui.details.noDefault')}>–</span>;
  return figures.map((figure, index) =>
    figure.disputed ? (
      <Disputed key={index}>
        {t(isMicrosofts(figure) ? 'ui.value.microsoftAlso' : 'ui.value.othersSay')}{' '}
        <ValueText plain definition={definition} value={figure.value} />
      </Disputed>
    ) : (
      <ValueText key={index} definition={definition} value={figure.value} />
    ),
  );
}

function isMicrosofts({ sources }: DefaultFigure): boolean {
  return sources.some((id) => sourceById(id).class === 'microsoft');
}
