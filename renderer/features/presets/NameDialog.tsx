import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Of a profile's name; longer ones are refused. */
const longestName = 100;

interface NameDialogProps {
  readonly title: string;
  readonly initial: string;
  readonly note?: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

/** Asks for the name of a profile. */
export function NameDialog({ title, initial, note, onClose, onName }: NameDialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [name, setName] = useState(initial);
  const [touched, setTouched] = useState(false);
  const trimmed = name.trim();
  const isTooLong = trimmed.length > longestName;
  const problem = isTooLong
    ? t('presetScreen.dialog.nameTooLong')
    : touched && trimmed === ''
      ? t('presetScreen.dialog.nameNeeded')
      : null;
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={titleId} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTouched(true);
          if (trimmed !== '' && !isTooLong) onName(trimmed);
        }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {note !== undefined && <p>{note}</p>}
          <TextField
            autoFocus
            fullWidth
            required
            margin="dense"
            label={t('presetScreen.dialog.name')}
            value={name}
            error={problem !== null}
            helperText={problem ?? ' '}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('presetScreen.dialog.cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('presetScreen.dialog.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
