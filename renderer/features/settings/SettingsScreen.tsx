import { useTranslation } from 'react-i18next';
import { ScreenPage } from '../../components/ScreenPage';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { StorageSection } from './StorageSection';
import { WindowsSection } from './WindowsSection';

/** What is remembered for this user, and what this copy of TCPilot is. */
export function SettingsScreen() {
  const { t } = useTranslation();
  return (
    <ScreenPage title={t('ui.navigation.settings')}>
      <AppearanceSection />
      <WindowsSection />
      <StorageSection />
      <AboutSection />
    </ScreenPage>
  );
}
