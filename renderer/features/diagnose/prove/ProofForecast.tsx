import Alert from '@mui/material/Alert';
import { styled } from '@mui/material/styles';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { predictProof } from '../../../../shared/domain/proof/prediction';
import type { PortGround } from '../../../../shared/domain/proof/proofRun';
import type { ProofWish } from '../../../../shared/domain/proof/proofWish';
import { useFormats, type Formats } from '../../../components/useFormats';

const List = styled('ul')(({ theme }) => ({
  margin: theme.spacing(0.5, 0, 1),
  paddingLeft: theme.spacing(2.5),
}));

interface ProofForecastProps {
  readonly task: ProofWish;
  readonly ground: PortGround;
}

/** What the test will do to this computer, before it does. */
export function ProofForecast({ task, ground }: ProofForecastProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      {task.untilExhausted && (
        <Alert severity="warning" variant="outlined" role="note" sx={{ my: 0.5, maxWidth: '110ch' }}>
          {t('proofScreen.forecast.exhausting')}
        </Alert>
      )}
      <List aria-label={t('proofScreen.forecast.label')}>
        {sentences(t, formats, task, ground).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </List>
    </>
  );
}

function sentences(
  t: TFunction,
  { number }: Formats,
  { request, address, untilExhausted }: ProofWish,
  ground: PortGround,
): readonly string[] {
  const { supply, timeWait } = ground;
  const most = supply === null ? request.connections : Math.min(request.connections, supply.freePorts);
  return [
    t('proofScreen.forecast.does', { address, seconds: number(request.seconds) }),
    untilExhausted
      ? t('proofScreen.forecast.allPorts')
      : t('proofScreen.forecast.ports', {
          amount: number(request.connections),
          free: number(supply?.freePorts ?? 0),
        }),
    timeWait === null
      ? t('proofScreen.forecast.leaves', { amount: number(most) })
      : t('proofScreen.forecast.leavesFor', { amount: number(most), seconds: number(timeWait.seconds) }),
    ...expectation(t, number, request, ground),
  ];
}

function expectation(
  t: TFunction,
  number: Formats['number'],
  request: ProofWish['request'],
  { supply, timeWait, reusesTimeWait }: PortGround,
): readonly string[] {
  if (reusesTimeWait) return [t('proofScreen.forecast.reuses')];
  if (supply === null || timeWait === null) return [t('proofScreen.forecast.unknown')];
  const { freePorts } = supply;
  const { runsOutAfter, sustainedPerSecond } = predictProof({ freePorts, timeWait, reusesTimeWait }, request);
  const rate = number(sustainedPerSecond);
  return [
    runsOutAfter === null
      ? t('proofScreen.forecast.lasts', { rate })
      : t('proofScreen.forecast.runsOut', { amount: number(runsOutAfter), rate }),
  ];
}
