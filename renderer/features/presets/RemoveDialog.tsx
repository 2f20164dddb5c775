import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface RemoveDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** A profile is in no history: asks before its file goes. */
export function RemoveDialog({ name, onClose, onRemove }: RemoveDialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <Dialog open maxWidth="xs" aria-labelledby={titleId} onClose={onClose}>
      <DialogTitle id={titleId}>{t('presetScreen.dialog.removeTitle', { name })}</DialogTitle>
      <DialogContent>{t('presetScreen.dialog.removeText')}</DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {t('presetScreen.dialog.cancel')}
        </Button>
        <Button variant="contained" color="error" onClick={onRemove}>
          {t('presetScreen.dialog.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
