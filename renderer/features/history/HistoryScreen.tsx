import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../app/navigation';
import { refusalOf } from '../../bridge/answered';
import { useHistory } from '../../bridge/history';
import { EmptyNotice } from '../../components/EmptyNotice';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ScreenPage } from '../../components/ScreenPage';
import { ScreenSkeleton } from '../../components/ScreenSkeleton';
import { InterruptedNotice } from '../overview/InterruptedNotice';
import { HistoryEntry } from './HistoryEntry';

/** What was applied to the open machine, newest first, and the way back. */
export function HistoryScreen() {
  const { t } = useTranslation();
  const { goTo } = useNavigation();
  const { data: history, error, refetch } = useHistory();
  if (error !== null) {
    return (
      <ScreenPage title={t('ui.navigation.history')}>
        <ErrorNotice refusal={refusalOf(error)} onRetry={() => void refetch()} />
      </ScreenPage>
    );
  }
  if (history === undefined) return <ScreenSkeleton heights={[200, 48, 48, 48]} />;
  return (
    <ScreenPage title={t('ui.navigation.history')}>
      {history.interrupted !== null && <InterruptedNotice />}
      {history.damaged > 0 && <p>{t('historyScreen.damaged', { count: history.damaged })}</p>}
      {history.entries.length === 0 && (
        <EmptyNotice text={t('historyScreen.empty')}>
          <Button
            variant="outlined"
            onClick={() => {
              goTo('presets');
            }}
          >
            {t('historyScreen.emptyAction')}
          </Button>
        </EmptyNotice>
      )}
      {history.entries.map((entry, index) => (
        <HistoryEntry key={entry.id} entry={entry} startsOpen={index === 0} />
      ))}
    </ScreenPage>
  );
}
