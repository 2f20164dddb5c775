import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndoOutcome } from '../../../shared/ipc/api';
import { ChangesTable } from '../../components/ChangesTable';
import { InstanceName } from '../../components/InstanceName';
import { InstanceValue } from '../../components/InstanceValue';

export type UndoConflicts = Pick<Extract<UndoOutcome, { readonly outcome: 'undone' }>, 'entry' | 'conflicts'>;

interface ConflictDialogProps {
  readonly undo: UndoConflicts;
  readonly onClose: () => void;
  readonly onOverwrite: (ids: readonly string[]) => void;
}

/** Each value that somebody else has changed since, as it was, as we wrote it and as it is; nothing is ticked. */
export function ConflictDialog({ undo, onClose, onOverwrite }: ConflictDialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { conflicts } = undo;
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={titleId} onClose={onClose}>
      <DialogTitle id={titleId}>{t('historyScreen.conflicts.title')}</DialogTitle>
      <DialogContent>
        <p>{t('historyScreen.conflicts.text', { count: conflicts.length })}</p>
        <ChangesTable aria-label={t('historyScreen.conflicts.label')}>
          <thead>
            <tr>
              <th scope="col" className="tick">
                {t('historyScreen.conflicts.overwrite')}
              </th>
              <th scope="col">{t('historyScreen.table.parameter')}</th>
              <th scope="col">{t('historyScreen.conflicts.before')}</th>
              <th scope="col">{t('historyScreen.conflicts.ours')}</th>
              <th scope="col">{t('historyScreen.conflicts.now')}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map(({ id, before, ours, now }) => (
              <tr key={id}>
                <td className="tick">
                  <Checkbox
                    checked={chosen.includes(id)}
                    slotProps={{
                      input: { 'aria-label': t('historyScreen.conflicts.overwriteLabel', { id }) },
                    }}
                    onChange={(event) => {
                      const others = chosen.filter((other) => other !== id);
                      setChosen(event.target.checked ? [...others, id] : others);
                    }}
                  />
                </td>
                <th scope="row">
                  <InstanceName id={id} />
                </th>
                <td>
                  <InstanceValue id={id} value={before} />
                </td>
                <td>
                  <InstanceValue id={id} value={ours} />
                </td>
                <td>
                  <InstanceValue id={id} value={now} />
                </td>
              </tr>
            ))}
          </tbody>
        </ChangesTable>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('historyScreen.conflicts.leave')}</Button>
        <Button
          variant="contained"
          disabled={chosen.length === 0}
          onClick={() => {
            onOverwrite(chosen);
          }}
        >
          {t('historyScreen.conflicts.go', { count: chosen.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
