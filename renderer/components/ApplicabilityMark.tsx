import Block from '@mui/icons-material/BlockOutlined';
import Check from '@mui/icons-material/CheckOutlined';
import Contrast from '@mui/icons-material/ContrastOutlined';
import Help from '@mui/icons-material/HelpOutlineOutlined';
import Remove from '@mui/icons-material/RemoveOutlined';
import Swap from '@mui/icons-material/SwapHorizOutlined';
import type SvgIcon from '@mui/material/SvgIcon';
import { useTranslation } from 'react-i18next';
import type { ApplicabilityStatus } from '../../shared/domain/parameter';
import { Mark, type MarkTone } from './Mark';

const signs: Readonly<Record<ApplicabilityStatus, { tone: MarkTone; icon: typeof SvgIcon }>> = {
  honoured: { tone: 'success', icon: Check },
  partly: { tone: 'info', icon: Contrast },
  ignored: { tone: 'neutral', icon: Block },
  superseded: { tone: 'neutral', icon: Swap },
  'not-applicable': { tone: 'neutral', icon: Remove },
  unknown: { tone: 'neutral', icon: Help },
};

/** What a Windows makes of a parameter. */
export function ApplicabilityMark({ status }: { readonly status: ApplicabilityStatus }) {
  const { t } = useTranslation();
  return <Mark {...signs[status]}>{t(`vocabulary.applicability.${status}`)}</Mark>;
}
