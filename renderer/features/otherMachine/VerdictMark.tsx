import Check from '@mui/icons-material/CheckCircleOutlined';
import Help from '@mui/icons-material/HelpOutlineOutlined';
import Triangle from '@mui/icons-material/ChangeHistoryOutlined';
import { useTranslation } from 'react-i18next';
import type { MachineVerdict } from '../../../shared/domain/machineComparison';
import { Mark } from '../../components/Mark';

const marks = {
  same: { tone: 'success', icon: Check },
  'same-in-effect': { tone: 'success', icon: Check },
  differs: { tone: 'warning', icon: Triangle },
  unknown: { tone: 'neutral', icon: Help },
} as const satisfies Record<MachineVerdict, unknown>;

/** How two machines stand to each other in one value. */
export function VerdictMark({ verdict }: { readonly verdict: MachineVerdict }) {
  const { t } = useTranslation();
  return <Mark {...marks[verdict]}>{t(`otherMachine.verdict.${verdict}`)}</Mark>;
}
