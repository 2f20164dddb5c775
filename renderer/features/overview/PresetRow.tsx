import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { comparisonCounts } from '../../../shared/domain/targetComparison';
import type { ScanReport } from '../../../shared/domain/scan';
import { useNavigation } from '../../app/navigation';
import { Panel } from '../../components/Panel';
import { usePresetComparisons } from '../presets/usePresetComparisons';

const Row = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))',
  gap: theme.spacing(1),
  '& > li': { display: 'flex' },
}));

const Entry = styled(ButtonBase)(({ theme }) => ({
  flex: 1,
  flexDirection: 'column',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: 2,
  padding: theme.spacing(0.75, 1),
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  fontFamily: theme.typography.fontFamily,
  fontSize: '0.8125rem',
  lineHeight: 1.4,
  textAlign: 'left',
  '& > small': { fontSize: '0.75rem', color: theme.vars.palette.text.secondary },
  '&:hover': { backgroundColor: theme.vars.palette.action.hover },
}));

/** The presets, each with how far the machine is from it. */
export function PresetRow({ report }: { readonly report: ScanReport }) {
  const { t } = useTranslation();
  const { goTo, show } = useNavigation();
  const compared = usePresetComparisons(report);
  return (
    <Panel
      title={t('overview.presets.title')}
      action={
        <Button
          onClick={() => {
            goTo('presets');
          }}
        >
          {t('overview.presets.all')}
        </Button>
      }
    >
      <Row>
        {compared.map(({ preset, comparison }) => {
          const title = t(`presets.texts.${preset.id}.title`);
          const { values, differing } = comparisonCounts(comparison);
          return (
            <li key={preset.id}>
              <Entry
                onClick={() => {
                  show({ kind: 'preset', id: preset.id });
                }}
              >
                <span>{title}</span>
                <small>
                  {values === 0
                    ? t('presetScreen.noValues')
                    : t('overview.presets.differs', { count: differing })}
                </small>
              </Entry>
            </li>
          );
        })}
      </Row>
    </Panel>
  );
}
