import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProofRun } from '../../../../shared/domain/proof/proofRun';
import { ProofFigures } from './ProofFigures';

const ProofChart = lazy(async () => ({ default: (await import('./ProofChart')).ProofChart }));

const Part = styled('section')(({ theme }) => ({
  marginTop: theme.spacing(1.5),
  paddingTop: theme.spacing(1),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
}));

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(0.5, 2),
  '& > p': { margin: 0, fontWeight: 600 },
}));

/** How the test stands, live, and afterwards how its sockets leave TIME_WAIT. */
export function ProofProgress({ run }: { readonly run: ProofRun }) {
  const { t } = useTranslation();
  const { phase, samples } = run;
  const canStop = phase === 'testing' || phase === 'measuring';
  return (
    <Part aria-label={t('proofScreen.run.label')}>
      <Line>
        <p role="status">{t(`proofScreen.run.phases.${phase}`)}</p>
        {canStop && (
          <Button
            variant="outlined"
            onClick={() => {
              void window.tcpilot.stopProof({});
            }}
          >
            {t(phase === 'testing' ? 'proofScreen.run.stop' : 'proofScreen.run.stopMeasuring')}
          </Button>
        )}
      </Line>
      <Remaining run={run} />
      <ProofFigures run={run} />
      {samples.length > 0 && (
        <Suspense fallback={<p>{t('proofScreen.run.loadingChart')}</p>}>
          <ProofChart samples={samples} name={t('proofScreen.run.label')} />
        </Suspense>
      )}
    </Part>
  );
}

/** Measured where this computer tells; else said that it cannot be. */
function Remaining({ run: { phase, remaining } }: { readonly run: ProofRun }) {
  const { t } = useTranslation();
  if (phase === 'testing') return null;
  if (phase === 'over')
    return <p>{t(remaining === null ? 'proofScreen.run.notTold' : 'proofScreen.run.gone')}</p>;
  return remaining === null ? (
    <p>{t('proofScreen.run.notTold')}</p>
  ) : (
    <p>{t('proofScreen.run.remaining', { count: remaining })}</p>
  );
}
