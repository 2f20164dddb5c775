import Button from '@mui/material/Button';
import Check from '@mui/icons-material/CheckOutlined';
import { useTranslation } from 'react-i18next';
import { fixFor } from '../../../shared/domain/fixes';
import type { Finding } from '../../../shared/domain/finding';
import type { ScanRow } from '../../../shared/domain/scan';
import { sameValue } from '../../../shared/domain/value';
import { shortValue } from '../../../shared/domain/valueText';
import { Mark } from '../../components/Mark';
import { useStaging } from '../staging/staging';

interface FixButtonProps {
  readonly finding: Finding;
  readonly rows: readonly ScanRow[];
}

/** Stages the change that puts a finding right, where that is a known one. Nothing is written by it. */
export function FixButton({ finding, rows }: FixButtonProps) {
  const { t } = useTranslation();
  const { edits, stage } = useStaging();
  const fix = fixFor(finding, rows);
  if (fix === null) return null;
  const staged = new Map(Object.entries(edits));
  const values = Object.entries(fix);
  const isStaged = values.every(([id, value]) => {
    const edit = staged.get(id);
    return edit !== undefined && sameValue(edit, value);
  });
  if (isStaged) {
    return (
      <Mark tone="success" icon={Check}>
        {t('overview.findings.fixed')}
      </Mark>
    );
  }
  const changes = values.map(([parameter, value]) =>
    t('overview.findings.change', {
      parameter,
      value: value === null ? t('vocabulary.value.absent') : shortValue(value),
    }),
  );
  return (
    <Button
      variant="outlined"
      aria-label={t('overview.findings.fixLabel', { changes: changes.join(', ') })}
      title={changes.join('\n')}
      onClick={() => {
        stage(fix);
      }}
    >
      {t('overview.findings.fix')}
    </Button>
  );
}
