import Alert from '@mui/material/Alert';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { sourceById } from '../../../shared/catalogue/sources';
import type { ScanReport } from '../../../shared/domain/scan';
import type { TargetComparison } from '../../../shared/domain/targetComparison';
import { CopyButton } from '../../components/CopyButton';
import { AdapterChoice } from './AdapterChoice';
import { Comparison } from './Comparison';
import type { ComparedPreset } from './usePresetComparisons';

const Text = styled('div')(({ theme }) => ({
  '& > p': { margin: theme.spacing(0, 0, 1), maxWidth: '95ch' },
}));

const Sources = styled('ul')(({ theme }) => ({
  margin: theme.spacing(1, 0, 0),
  padding: 0,
  listStyle: 'none',
  fontSize: '0.75rem',
  color: theme.vars.palette.text.secondary,
  '& > li': { display: 'flex', alignItems: 'center', gap: theme.spacing(0.5) },
}));

interface PresetDetailsProps {
  readonly preset: ComparedPreset['preset'];
  readonly report: ScanReport;
  readonly comparison: TargetComparison;
  readonly adapters: readonly string[];
  readonly onAdapters: (adapters: readonly string[]) => void;
}

/** What a preset is for, what to know first, every value beside the machine's, and what it rests on. */
export function PresetDetails({ preset, report, comparison, adapters, onAdapters }: PresetDetailsProps) {
  const { t } = useTranslation();
  const name = t(`presets.texts.${preset.id}.title`);
  return (
    <Text>
      <p>{t(`presets.texts.${preset.id}.description`)}</p>
      <Alert severity="warning" variant="outlined" role="note" sx={{ mb: 1.5, maxWidth: '110ch' }}>
        {t(`presets.texts.${preset.id}.caution`)}
      </Alert>
      {preset.takesAdapters && (
        <AdapterChoice adapters={report.adapters} chosen={adapters} onChoose={onAdapters} />
      )}
      <Comparison name={name} comparison={comparison} separatesIgnored={!preset.recommended} />
      {preset.guides.length > 0 && (
        <Sources aria-label={t('presetScreen.guides')}>
          {preset.guides.map((guide) => (
            <li key={guide}>{`${t('presetScreen.guides')}: ${t(`vocabulary.guide.${guide}`)}`}</li>
          ))}
        </Sources>
      )}
      {preset.sources.length > 0 && (
        <Sources aria-label={t('presetScreen.sources')}>
          {preset.sources.map((id) => {
            const { title, class: kind } = sourceById(id);
            return (
              <li key={id}>
                {title} · {t(`vocabulary.sourceClass.${kind}`)}
                <CopyButton label={t('ui.details.copyAddress', { title })} request={{ what: 'source', id }} />
              </li>
            );
          })}
        </Sources>
      )}
    </Text>
  );
}
