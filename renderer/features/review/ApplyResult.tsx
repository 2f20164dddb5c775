import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { parameterById } from '../../../shared/catalogue/catalogue';
import { parseInstanceId } from '../../../shared/domain/instanceId';
import { isUnreadable, type CurrentValue } from '../../../shared/domain/value';
import { Mark } from '../../components/Mark';
import { useUndoFlow } from '../history/undoFlow';
import { valueSentence } from '../parameters/valueWords';
import { SheetContent } from './SheetContent';
import { ChangeCells } from './ChangeRow';
import { FileOnlyNotice } from './FileOnlyNotice';
import { RestartPrompt } from './RestartPrompt';
import { ReviewTable } from './ReviewTable';
import type { Applied } from './useApply';
import { StateTableHead } from './StateTableHead';

interface ApplyResultProps {
  readonly outcome: Applied;
  readonly onClose: () => void;
}

/** What was done, change by change, and what is left to do: restart, or carry the changes to the file's machine. */
export function ApplyResult({ outcome, onClose }: ApplyResultProps) {
  const { t } = useTranslation();
  const undo = useUndoFlow();
  const { entry, changes, sideEffects, recovered, machineKind, restartNeeded } = outcome;
  return (
    <>
      <SheetContent dividers>
        {recovered !== null && (
          <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
            {t(`review.recovered.${recovered.transaction}`, {
              entry: recovered.entry,
              ids: recovered.restored.join(', '),
            })}
          </Alert>
        )}
        <Alert severity="success" variant="outlined" sx={{ mb: 2 }}>
          {t('review.done', { count: changes.length })} {t('review.entry', { entry })}
        </Alert>
        {machineKind === 'registry-file' && <FileOnlyNotice outcome={outcome} />}
        {machineKind === 'windows' && restartNeeded && <RestartPrompt onLater={onClose} />}
        <ReviewTable aria-label={t('review.title')}>
          <StateTableHead />
          <tbody>
            {changes.map((change) => (
              <tr key={change.id}>
                <ChangeCells change={change} />
                <td>
                  <Mark tone="success" icon={CheckCircle}>
                    {t('review.states.verified')}
                  </Mark>
                </td>
              </tr>
            ))}
          </tbody>
        </ReviewTable>
        {sideEffects.map(({ id, before, after }) => (
          <p key={id}>
            {t('review.sideEffect', { id, before: said(t, id, before), after: said(t, id, after) })}
          </p>
        ))}
      </SheetContent>
      <DialogActions sx={{ px: 3, py: 1.5 }}>
        <Button
          onClick={() => {
            onClose();
            undo.start(entry);
          }}
        >
          {t('review.undo')}
        </Button>
        <Button variant="contained" autoFocus onClick={onClose}>
          {t('review.close')}
        </Button>
      </DialogActions>
    </>
  );
}

function said(t: TFunction, id: string, value: CurrentValue): string {
  if (isUnreadable(value)) return t('vocabulary.status.unreadable');
  return valueSentence(t, value, parameterById(parseInstanceId(id)?.parameterId ?? id)?.unit ?? 'count');
}
