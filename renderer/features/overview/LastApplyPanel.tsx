import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../shared/ipc/api';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../components/useFormats';
import { useUndoFlow } from '../history/undoFlow';
import { useTargetName } from '../history/useTargetName';

/** What was applied last, whether it still holds, and the way back. */
export function LastApplyPanel({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const targetName = useTargetName();
  const undo = useUndoFlow();
  const { lastApply } = overview;
  if (lastApply === null) {
    return (
      <Panel title={t('overview.lastApply.title')}>
        <p>{t('overview.lastApply.none')}</p>
      </Panel>
    );
  }
  const { entry, target, changes, at, who, drifted, restartedAt } = lastApply;
  const found = { count: drifted.length, ids: drifted.join(', ') };
  const verified =
    restartedAt === null
      ? t('overview.lastApply.drifted', found)
      : t('overview.lastApply.afterRestart', { ...found, at: time(restartedAt) });
  return (
    <Panel
      title={t('overview.lastApply.title')}
      action={
        <Button
          variant="outlined"
          disabled={undo.isRunning}
          aria-label={t('overview.lastApply.undoLabel', { entry })}
          onClick={() => {
            undo.start(entry);
          }}
        >
          {t('overview.lastApply.undo')}
        </Button>
      }
    >
      <p>
        {t('overview.lastApply.what', { target: targetName(target), count: changes })}
        <br />
        {t('overview.lastApply.when', { at: time(at), who })}
      </p>
      <p>{verified}</p>
    </Panel>
  );
}
