import RestartAlt from '@mui/icons-material/RestartAltOutlined';
import { useTranslation } from 'react-i18next';
import { Mark } from './Mark';

/** The badge of what was written and is not in force before Windows restarts. */
export function WaitsForRestartMark() {
  const { t } = useTranslation();
  return (
    <span title={t('historyScreen.waitsWhy')}>
      <Mark tone="warning" icon={RestartAlt}>
        {t('historyScreen.waitsForRestart')}
      </Mark>
    </span>
  );
}
