import { useTranslation } from 'react-i18next';
import { ScreenPage } from '../../components/ScreenPage';
import { LogPanel } from './LogPanel';
import { ProvePanel } from './prove/ProvePanel';
import { ExamineSection } from './ExamineSection';
import { RecognisePanel } from './RecognisePanel';

/** From an error that somebody has to what it means and what to do. */
export function DiagnoseScreen() {
  const { t } = useTranslation();
  return (
    <ScreenPage title={t('ui.navigation.diagnose')}>
      <RecognisePanel />
      <LogPanel />
      <ExamineSection />
      <ProvePanel />
    </ScreenPage>
  );
}
