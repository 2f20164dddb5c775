import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { adviceActions, type AdviceAction } from '../../../shared/domain/diagnosis/adviceActions';
import type { AdviceId } from '../../../shared/domain/symptom';
import { useNavigation } from '../../app/navigation';
import { useScan } from '../../bridge/scan';

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
      {advice.map((id) => {
        const actions = adviceActions(id, acting);
        return (
          <li key={id}>
            <strong>{t(`symptoms.advice.${id}.title`)}</strong>
            <p>{t(`symptoms.advice.${id}.how`)}</p>
            {actions.length > 0 && (
              <Buttons>
                {actions.map((action) => (
                  <ActionButton key={`${action.kind} ${action.id}`} action={action} />
                ))}
              </Buttons>
            )}
          </li>
        );
      })}
    </Steps>
  );
}

function ActionButton({ action }: { readonly action: AdviceAction }) {
  const { t } = useTranslation();
  const { show } = useNavigation();
  const label =
    action.kind === 'preset'
      ? t('diagnoseScreen.verdict.compare', { preset: t(`presets.texts.${action.id}.title`) })
      : t('diagnoseScreen.verdict.showParameter', { parameter: action.id });
  return (
    <Button
      variant="outlined"
      onClick={() => {
        show(action.kind === 'preset' ? action : { kind: 'row', id: action.id });
      }}
    >
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
