import ChevronRight from '@mui/icons-material/KeyboardArrowRightOutlined';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/domain/finding';
import { severityCounts } from '../../../shared/domain/findingsOverview';
import type { ScanRow } from '../../../shared/domain/scan';
import { SeverityIcon } from '../../components/SeverityIcon';
import { FindingsList } from './FindingsList';

const Panel = styled('section')(({ theme }) => ({
  margin: theme.spacing(1, 2, 0),
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
  '& h2': { margin: 0 },
}));

const Heading = styled(ButtonBase)(({ theme }) => ({
  width: '100%',
  justifyContent: 'flex-start',
  flexWrap: 'wrap',
  gap: theme.spacing(0.5, 2),
  padding: theme.spacing(0.75, 1.5),
  borderRadius: theme.shape.borderRadius,
  fontFamily: theme.typography.fontFamily,
  fontSize: '0.8125rem',
  fontWeight: 600,
  '& > span': { display: 'inline-flex', alignItems: 'center', gap: 4 },
  '& > span ~ span': { fontWeight: 400 },
  '& > span:first-of-type > svg': { transition: 'transform 120ms' },
  '&[aria-expanded="true"] > span:first-of-type > svg': { transform: 'rotate(90deg)' },
}));

const Body = styled('div')(({ theme }) => ({
  padding: theme.spacing(0, 1.5, 0.5),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
}));

interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  readonly rows: readonly ScanRow[];
  /** Whether the machine can be changed. */
  readonly canFix: boolean;
  readonly onShow: (rowId: string) => void;
}

/** What deserves a sentence about this machine: counted in one line, told on request; errors are told at once. */
export function FindingsPanel({ findings, rows, canFix, onShow }: FindingsPanelProps) {
  const { t } = useTranslation();
  const hasErrors = findings.some((finding) => finding.severity === 'error');
  const [choice, setChoice] = useState<boolean | null>(null);
  const listId = useId();
  if (findings.length === 0) return null;
  const open = choice ?? hasErrors;
  return (
    <Panel aria-label={t('ui.findings.title')}>
      <h2>
        <Heading
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => {
            setChoice(!open);
          }}
        >
          <span>
            <ChevronRight aria-hidden />
            {t('ui.findings.title')}
          </span>
          {severityCounts(findings).map(({ severity, count }) => (
            <span key={severity}>
              <SeverityIcon severity={severity} />
              {t(`ui.findings.count.${severity}`, { count })}
            </span>
          ))}
        </Heading>
      </h2>
      {open && (
        <Body>
          <FindingsList id={listId} findings={findings} rows={rows} canFix={canFix} onShow={onShow} />
        </Body>
      )}
    </Panel>
  );
}
