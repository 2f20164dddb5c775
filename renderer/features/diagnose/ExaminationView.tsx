import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import type SvgIcon from '@mui/material/SvgIcon';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Examination, ExaminationFinding } from '../../../shared/domain/diagnosis/examination';
import { examinationReasonMessage } from '../../../shared/locales/examinationMessage';
import { Mark, type MarkTone } from '../../components/Mark';
import { useFormats } from '../../components/useFormats';
import { AdviceSteps } from './AdviceSteps';

const Found = styled('div')(({ theme }) => ({
  '& > strong': { display: 'block', fontSize: '0.9375rem', marginBottom: theme.spacing(0.5) },
  '& h3': { margin: theme.spacing(1.25, 0, 0.5), fontSize: '0.8125rem', fontWeight: 600 },
  '& ul': { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

const signs: Readonly<Record<ExaminationFinding, { tone: MarkTone; icon: typeof SvgIcon }>> = {
  'out-of-ports': { tone: 'error', icon: ErrorOutline },
  'destination-saturated': { tone: 'error', icon: ErrorOutline },
  leak: { tone: 'warning', icon: Warning },
  'range-excluded': { tone: 'warning', icon: Warning },
  'not-the-cause': { tone: 'success', icon: CheckCircle },
};

/** What an examination found, the figures that it rests on, and what to do. */
export function ExaminationView({ examination }: { readonly examination: Examination }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { finding, reasons, advice } = examination;
  return (
    <Found>
      <strong role="status">
        <Mark {...signs[finding]}>{t(`examination.findings.${finding}`)}</Mark>
      </strong>
      <h3>{t('diagnoseScreen.examine.rests')}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{examinationReasonMessage(t, reason, time)}</li>
        ))}
      </ul>
      <h3>{t('diagnoseScreen.verdict.advice')}</h3>
      <AdviceSteps advice={advice} />
    </Found>
  );
}
