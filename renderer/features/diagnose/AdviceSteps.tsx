import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { adviceSteps, type AdviceAction } from '../../../shared/domain/diagnosis/adviceActions';
import type { AdviceId } from '../../../shared/domain/symptom';
import { useNavigation } from '../../app/navigation';
import { useScan } from '../../bridge/scan';
import { CopyButton } from '../../components/CopyButton';
import { goToProof } from './prove/proofPlace';

const Steps = styled('ol')(({ theme }) => ({
  margin: 0,
  paddingLeft: theme.spacing(2.5),
  display: 'grid',
  gap: theme.spacing(0.75),
  '& > li > strong': { fontWeight: 600 },
  '& p': { margin: 0 },
}));

const Buttons = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(0.5, 1),
  marginTop: theme.spacing(0.5),
}));

/** What to do, in the order in which it is worth doing; each step with what the window can do for it. */
export function AdviceSteps({ advice }: { readonly advice: readonly AdviceId[] }) {
  const { t } = useTranslation();
  const acting = useActingParameters();
  return (
    <Steps>
      {adviceSteps(advice, acting).map(({ advice: id, actions }) => (
        <li key={id}>
          <strong>{t(`symptoms.advice.${id}.title`)}</strong>
          <p>{t(`symptoms.advice.${id}.how`)}</p>
          {actions.length > 0 && (
            <Buttons>
              {actions.map((action) => (
                <ActionButton
                  key={'id' in action ? `${action.kind} ${action.id}` : action.kind}
                  action={action}
                />
              ))}
            </Buttons>
          )}
        </li>
      ))}
    </Steps>
  );
}

function ActionButton({ action }: { readonly action: AdviceAction }) {
  const { t } = useTranslation();
  const { goTo, show } = useNavigation();
  switch (action.kind) {
    case 'preset':
      return (
        <StepButton
          label={t('diagnoseScreen.verdict.compare', { preset: t(`presets.texts.${action.id}.title`) })}
          onClick={() => {
            show(action);
          }}
        />
      );
    case 'parameter':
      return (
        <StepButton
          label={t('diagnoseScreen.verdict.showParameter', { parameter: action.id })}
          onClick={() => {
            show({ kind: 'row', id: action.id });
          }}
        />
      );
    case 'connections':
      return (
        <StepButton
          label={t('diagnoseScreen.verdict.showConnections')}
          onClick={() => {
            goTo('connections');
          }}
        />
      );
    case 'prove':
      return <StepButton label={t('diagnoseScreen.verdict.prove')} onClick={goToProof} />;
    case 'wanted-rate':
      return (
        <StepButton
          label={t('diagnoseScreen.verdict.wantedRate')}
          onClick={() => {
            goTo('overview');
          }}
        />
      );
    case 'copy-list-of-exclusions':
      return (
        <CopyButton
          label={t('diagnoseScreen.verdict.copyExclusions')}
          request={{ what: 'listExcludedPorts' }}
        />
      );
  }
}

function StepButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button variant="outlined" onClick={onClick}>
      {label}
    </Button>
  );
}

/** The parameters that the Windows of the open machine makes use of. */
function useActingParameters(): ReadonlySet<string> {
  const { data: report } = useScan();
  return useMemo(
    () =>
      new Set(
        report?.rows
          .filter(({ applicability }) => applicability === 'honoured' || applicability === 'partly')
          .map(({ parameterId }) => parameterId),
      ),
    [report],
  );
}
