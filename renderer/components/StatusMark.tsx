import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Circle from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Help from '@mui/icons-material/HelpOutlineOutlined';
import Triangle from '@mui/icons-material/ChangeHistoryOutlined';
import Tune from '@mui/icons-material/TuneOutlined';
import type SvgIcon from '@mui/material/SvgIcon';
import { useTranslation } from 'react-i18next';
import type { ParameterStatus } from '../../shared/domain/scan';
import { Mark, type MarkTone } from './Mark';

const signs: Readonly<Record<ParameterStatus, { tone: MarkTone; icon: typeof SvgIcon }>> = {
  matches: { tone: 'success', icon: CheckCircle },
  differs: { tone: 'warning', icon: Triangle },
  default: { tone: 'neutral', icon: Circle },
  custom: { tone: 'info', icon: Tune },
  unreadable: { tone: 'neutral', icon: Help },
};

/** How a parameter stands beside what the role recommends. */
export function StatusMark({ status }: { readonly status: ParameterStatus }) {
  const { t } = useTranslation();
  return <Mark {...signs[status]}>{t(`vocabulary.status.${status}`)}</Mark>;
}
