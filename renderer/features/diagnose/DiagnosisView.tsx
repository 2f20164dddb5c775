import { styled } from '@mui/material/styles';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Help from '@mui/icons-material/HelpOutlineOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import type SvgIcon from '@mui/material/SvgIcon';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnosis } from '../../../shared/domain/diagnosis/diagnosis';
import type { Verdict } from '../../../shared/domain/symptom';
import { whyMessage } from '../../../shared/locales/diagnosisMessage';
import { Mark, type MarkTone } from '../../components/Mark';
import { AdviceSteps } from './AdviceSteps';
import { MetErrors } from './MetErrors';
import { QuotedLines } from './QuotedLines';

const Part = styled('div')(({ theme }) => ({
  marginTop: theme.spacing(1.25),
  '& > h3': { margin: theme.spacing(0, 0, 0.5), fontSize: '0.8125rem', fontWeight: 600 },
}));

const Headline = styled('div')({ fontSize: '0.9375rem', fontWeight: 600, marginBottom: 4 });

const signs: Readonly<Record<Verdict, { tone: MarkTone; icon: typeof SvgIcon }>> = {
  'port-exhaustion': { tone: 'error', icon: ErrorOutline },
  'port-in-use': { tone: 'warning', icon: Warning },
  'range-excluded': { tone: 'warning', icon: Warning },
  unknown: { tone: 'neutral', icon: Help },
};

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Part>
      <h3>{title}</h3>
      {children}
    </Part>
  );
}

/** What a message or a log comes down to: the verdict, why, what was met where, and what to do. */
export function DiagnosisView({ diagnosis }: { readonly diagnosis: Diagnosis | null }) {
  return (
    <>
      {/* Always there: what is put into it later is read out. */}
      <div role="status">{diagnosis !== null && <Summary diagnosis={diagnosis} />}</div>
      {diagnosis !== null && <Details diagnosis={diagnosis} />}
    </>
  );
}

function Summary({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  return (
    <Part>
      <Headline>
        <Mark {...signs[diagnosis.verdict]}>{t(`symptoms.verdicts.${diagnosis.verdict}`)}</Mark>
      </Headline>
      <p>{whyMessage(t, diagnosis)}</p>
    </Part>
  );
}

function Details({ diagnosis: { counts, lines, advice } }: { readonly diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  return (
    <>
      {counts.length > 0 && (
        <Titled title={t('diagnoseScreen.verdict.met')}>
          <MetErrors counts={counts} />
        </Titled>
      )}
      {lines.length > 0 && (
        <Titled title={t('diagnoseScreen.verdict.quoted')}>
          <QuotedLines lines={lines} />
        </Titled>
      )}
      {advice.length > 0 && (
        <Titled title={t('diagnoseScreen.verdict.advice')}>
          <AdviceSteps advice={advice} />
        </Titled>
      )}
    </>
  );
}
