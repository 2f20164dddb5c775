import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import { refusalOf } from '../../bridge/answered';
import { useScan } from '../../bridge/scan';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ScreenPage } from '../../components/ScreenPage';
import { ScreenSkeleton } from '../../components/ScreenSkeleton';
import { SectionHeading } from '../../components/SectionHeading';
import { OtherMachineSection } from '../otherMachine/OtherMachineSection';
import { PresetCard } from './PresetCard';
import { ProfilesSection } from './ProfilesSection';
import { usePresetComparisons } from './usePresetComparisons';

/** Ready sets of values, own profiles and another machine, each beside what the machine holds. */
export function PresetsScreen() {
  const { t } = useTranslation();
  const { data: report, error, refetch } = useScan();
  if (error !== null) {
    return (
      <ScreenPage title={t('ui.navigation.presets')}>
        <ErrorNotice refusal={refusalOf(error)} onRetry={() => void refetch()} />
      </ScreenPage>
    );
  }
  if (report === undefined) return <ScreenSkeleton heights={[20, 104, 104, 104, 104]} />;
  return (
    <ScreenPage title={t('ui.navigation.presets')}>
      <PresetsOf report={report} />
    </ScreenPage>
  );
}

function PresetsOf({ report }: { readonly report: ScanReport }) {
  const { t } = useTranslation();
  const compared = usePresetComparisons(report);
  return (
    <>
      <SectionHeading title={t('presetScreen.builtin')} />
      {compared.map(({ preset, comparison }) => (
        <PresetCard key={preset.id} preset={preset} standard={comparison} report={report} />
      ))}
      <ProfilesSection report={report} />
      <OtherMachineSection report={report} />
    </>
  );
}
