import Link from '@mui/material/Link';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/domain/finding';
import { bySeverity, rowOfFinding } from '../../../shared/domain/findingsOverview';
import type { ScanRow } from '../../../shared/domain/scan';
import { findingMessage } from '../../../shared/locales/messages';
import { SeverityIcon } from '../../components/SeverityIcon';

const List = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: theme.spacing(0, 1.5, 1),
  '& > li': {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75, 0),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  '& p': { margin: 0, maxWidth: '110ch', overflowWrap: 'anywhere' },
}));

interface FindingsListProps {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly rows: readonly ScanRow[];
  readonly onShow: (rowId: string) => void;
}

/** A sentence per finding, with the way to the row that it speaks of. */
export function FindingsList({ id, findings, rows, onShow }: FindingsListProps) {
  const { t } = useTranslation();
  return (
    <List id={id}>
      {bySeverity(findings).map((finding, index) => {
        const row = rowOfFinding(finding, rows);
        return (
          <li key={`${finding.code} ${String(index)}`}>
            <SeverityIcon severity={finding.severity} />
            <p>{findingMessage(t, finding)}</p>
            {row !== null && (
              <Link
                component="button"
                aria-label={t('ui.findings.showRow', { parameter: row.parameterId })}
                onClick={() => {
                  onShow(row.id);
                }}
              >
                {t('ui.findings.show')}
              </Link>
            )}
          </li>
        );
      })}
    </List>
  );
}
