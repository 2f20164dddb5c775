import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { PlanError } from '../../../shared/domain/planError';
import { validationMessage } from '../../../shared/locales/messages';
import { useNavigation } from '../../app/navigation';
import { useScan } from '../../bridge/scan';
import { useStaging } from '../staging/staging';

const List = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: theme.spacing(0.5, 0, 0),
  padding: 0,
  '& li': { padding: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
  '& li > div': { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1), marginTop: theme.spacing(0.5) },
}));

interface RefusedPlanProps {
  readonly errors: readonly PlanError[];
  readonly onClose: () => void;
}

/** Why a target cannot be planned, reason by reason, with the ways out: look at the row, or let go of the edit. */
export function RefusedPlan({ errors, onClose }: RefusedPlanProps) {
  const { t } = useTranslation();
  const { edits, withdraw } = useStaging();
  const { show } = useNavigation();
  const { data: report } = useScan();
  const isRow = (id: string) => report?.rows.some((row) => row.id === id) ?? false;
  return (
    <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
      {t('review.refused')}
      <List>
        {errors.map((error) => (
          <li key={`${error.code} ${error.parameterId}`}>
            {validationMessage(t, error)}
            {involved(error).map((id) => (
              <div key={id}>
                {isRow(id) && (
                  <Button
                    variant="outlined"
                    aria-label={t('ui.findings.showRow', { parameter: id })}
                    onClick={() => {
                      onClose();
                      show({ kind: 'row', id });
                    }}
                  >
                    {`${t('review.showRow')} ${id}`}
                  </Button>
                )}
                {id in edits && (
                  <Button
                    variant="outlined"
                    aria-label={t('review.withdrawLabel', { name: id })}
                    onClick={() => {
                      withdraw([id]);
                    }}
                  >
                    {t('review.withdraw')}
                  </Button>
                )}
              </div>
            ))}
          </li>
        ))}
      </List>
    </Alert>
  );
}

function involved(error: PlanError): readonly string[] {
  return error.code === 'constraint' ? error.members : [error.parameterId];
}
