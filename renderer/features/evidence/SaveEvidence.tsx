import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '../../bridge/answered';
import { useSay } from '../../components/notices';

interface SaveEvidenceProps {
  /** The kept tests over loopback that are part of it: the one before a change first. */
  readonly proofs?: readonly string[];
}

/** Saves a sheet for a test report; main writes it and asks where to. */
export function SaveEvidence({ proofs = [] }: SaveEvidenceProps) {
  const { t } = useTranslation();
  const say = useSay();
  const save = useMutation({
    mutationFn: () => answered(window.tcpilot.saveEvidence({ proofs: [...proofs] })),
    onSuccess: (outcome) => {
      if (outcome.outcome === 'saved') say(t('evidence.saved', { label: outcome.label }));
    },
  });
  return (
    <Button
      sx={{ flexShrink: 0 }}
      disabled={save.isPending}
      onClick={() => {
        save.mutate();
      }}
    >
      {t('evidence.save')}
    </Button>
  );
}
