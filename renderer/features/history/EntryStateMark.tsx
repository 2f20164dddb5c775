import Check from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Replay from '@mui/icons-material/ReplayOutlined';
import Restore from '@mui/icons-material/SettingsBackupRestoreOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import type SvgIcon from '@mui/material/SvgIcon';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '../../../shared/ipc/api';
import { Mark, type MarkTone } from '../../components/Mark';

const signs: Readonly<Record<ListedEntry['state'], { tone: MarkTone; icon: typeof SvgIcon }>> = {
  applied: { tone: 'success', icon: Check },
  undone: { tone: 'neutral', icon: Undo },
  'partly-undone': { tone: 'warning', icon: Replay },
  'rolled-back': { tone: 'neutral', icon: Restore },
  interrupted: { tone: 'error', icon: ErrorOutline },
};

/** What became of an entry. */
export function EntryStateMark({ state }: { readonly state: ListedEntry['state'] }) {
  const { t } = useTranslation();
  return (
    <span title={t(`historyScreen.stateWhy.${state}`)}>
      <Mark {...signs[state]}>{t(`historyScreen.states.${state}`)}</Mark>
    </span>
  );
}
