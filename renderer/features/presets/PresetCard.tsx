import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import type { TargetComparison } from '../../../shared/domain/targetComparison';
import { useNavigation } from '../../app/navigation';
import { useReview } from '../review/review';
import { PresetDetails } from './PresetDetails';
import { TargetCard } from './TargetCard';
import { TargetFacts } from './TargetFacts';
import { allAdapters, comparePreset, type ComparedPreset } from './usePresetComparisons';

interface PresetCardProps {
  readonly preset: ComparedPreset['preset'];
  /** With all adapters that have an address, where it asks. */
  readonly standard: TargetComparison;
  readonly report: ScanReport;
}

/** One of the presets that TCPilot brings along. */
export function PresetCard({ preset, standard, report }: PresetCardProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { open, toggle, place } = useOpenCard(preset.id);
  const [adapters, setAdapters] = useState<readonly string[]>(allAdapters);
  const comparison = preset.takesAdapters ? comparePreset(report, preset, adapters) : standard;
  const name = t(`presets.texts.${preset.id}.title`);
  const canApply = report.machine.writable && comparison.values.length > 0;
  return (
    <div ref={place}>
      <TargetCard
        name={name}
        side={t(`presets.audiences.${preset.audience}`)}
        open={open}
        onToggle={toggle}
        details={() => (
          <PresetDetails
            preset={preset}
            report={report}
            comparison={comparison}
            adapters={adapters}
            onAdapters={setAdapters}
          />
        )}
        actions={
          <Button
            variant={preset.id === 'load-test-client' ? 'contained' : 'outlined'}
            disabled={!canApply}
            title={report.machine.writable ? undefined : t('presetScreen.readOnly')}
            aria-label={t('presetScreen.reviewLabel', { name })}
            onClick={() => {
              review.open({
                kind: 'target',
                base: { kind: 'preset', id: preset.id, ...(preset.takesAdapters ? { adapters } : {}) },
                leftOut: startsUnticked(preset, comparison),
              });
            }}
          >
            {t('presetScreen.review')}
          </Button>
        }
      >
        <p>{t(`presets.texts.${preset.id}.summary`)}</p>
        <TargetFacts comparison={comparison} />
      </TargetCard>
    </div>
  );
}

/** Of a set that is there to be compared with, whatever is not known to act here. Deleting is never in doubt. */
function startsUnticked(preset: ComparedPreset['preset'], { values }: TargetComparison): readonly string[] {
  if (preset.recommended) return [];
  return values.filter(({ acts, wanted }) => !acts && wanted !== null).map(({ row }) => row.id);
}

/** Whether a card is unfolded; one that the Overview leads to unfolds and comes into sight. */
function useOpenCard(id: string) {
  const { destination, arrived } = useNavigation();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isWanted = destination?.kind === 'preset' && destination.id === id;
  if (isWanted && !open) setOpen(true);
  useEffect(() => {
    if (!isWanted) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.querySelector('button')?.focus();
    arrived();
  }, [isWanted, arrived]);
  const toggle = () => {
    setOpen(!open);
  };
  return { open, toggle, place };
}
