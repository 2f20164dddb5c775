import Link from '@mui/material/Link';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/domain/finding';
import { bySeverity, rowOfFinding } from '../../../shared/domain/findingsOverview';
import type { ScanRow } from '../../../shared/domain/scan';
import { findingMessage } from '../../../shared/locales/messages';
import { SeverityIcon } from '../../components/SeverityIcon';
import { FixButton } from './FixButton';

const List = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75, 0),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  '& > li:first-of-type': { borderTop: 0 },
  '& p': { margin: 0, maxWidth: '110ch', overflowWrap: 'anywhere' },
}));

const Actions = styled('span')(({ theme }) => ({
  display: 'inline-grid',
  // What can be fixed and what cannot line up.
  gridTemplateColumns: 'auto minmax(64px, auto)',
  alignItems: 'center',
  gap: theme.spacing(1.5),
  '&:not(.fixable)': { gridTemplateColumns: 'auto' },
}));

interface FindingsListProps {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly rows: readonly ScanRow[];
  /** Whether the machine can be changed, so that a fix makes sense. */
  readonly canFix: boolean;
  readonly onShow: (rowId: string) => void;
}

/** A sentence per finding, with the way to the row that it speaks of. */
export function FindingsList({ id, findings, rows, canFix, onShow }: FindingsListProps) {
  const { t } = useTranslation();
  return (
    <List id={id}>
      {bySeverity(findings).map((finding, index) => {
        const row = rowOfFinding(finding, rows);
        return (
          <li key={`${finding.code} ${String(index)}`}>
            <SeverityIcon severity={finding.severity} />
            <p>{findingMessage(t, finding)}</p>
            <Actions className={canFix ? 'fixable' : undefined}>
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
              {canFix && <FixButton finding={finding} rows={rows} />}
            </Actions>
          </li>
        );
      })}
    </List>
  );
}
