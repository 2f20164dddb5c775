import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edits } from '../../../shared/ipc/api';
import { useProfileActions } from '../../bridge/profiles';
import { useSay } from '../../components/notices';
import { NameDialog } from '../presets/NameDialog';
import { useStaging } from '../staging/staging';

const Buttons = styled('div')(({ theme }) => ({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) }));

interface TakeOverActionsProps {
  /** The other machine's name. */
  readonly other: string;
  readonly wanted: Edits;
  readonly writable: boolean;
}

/** Stages the other machine's ticked values, for the ordinary review, or keeps them as a profile. */
export function TakeOverActions({ other, wanted, writable }: TakeOverActionsProps) {
  const { t } = useTranslation();
  const say = useSay();
  const { stage } = useStaging();
  const { save } = useProfileActions();
  const [naming, setNaming] = useState(false);
  const count = Object.keys(wanted).length;
  return (
    <Buttons>
      <Button
        variant="contained"
        disabled={!writable || count === 0}
        title={writable ? undefined : t('presetScreen.readOnly')}
        onClick={() => {
          stage(wanted);
          say(t('otherMachine.staged', { count, other }));
        }}
      >
        {t('otherMachine.stage', { count })}
      </Button>
      <Button
        variant="outlined"
        disabled={count === 0}
        onClick={() => {
          setNaming(true);
        }}
      >
        {t('otherMachine.saveProfile')}
      </Button>
      {naming && (
        <NameDialog
          title={t('presetScreen.dialog.newTitle')}
          initial={other}
          note={t('presetScreen.dialog.contents', { count })}
          onClose={() => {
            setNaming(false);
          }}
          onName={(name) => {
            setNaming(false);
            save.mutate(
              { name, values: wanted },
              {
                onSuccess: () => {
                  say(t('otherMachine.saved', { name }));
                },
              },
            );
          }}
        />
      )}
    </Buttons>
  );
}
