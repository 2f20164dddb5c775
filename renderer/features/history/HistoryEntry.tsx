import ChevronRight from '@mui/icons-material/KeyboardArrowRightOutlined';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '../../../shared/ipc/api';
import { useFormats } from '../../components/useFormats';
import { WaitsForRestartMark } from '../../components/WaitsForRestartMark';
import { DriftMark } from './DriftMark';
import { EntryChanges } from './EntryChanges';
import { EntryStateMark } from './EntryStateMark';
import { ExportMenu } from './ExportMenu';
import { useUndoFlow } from './undoFlow';
import { useTargetName } from './useTargetName';

const Entry = styled('section')(({ theme }) => ({
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
}));

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(0.5, 2),
  padding: theme.spacing(0.75, 1.5, 0.75, 0.75),
  '& > h2': { margin: 0, flex: '1 1 320px', minWidth: 0 },
}));

const Toggle = styled(ButtonBase)(({ theme }) => ({
  width: '100%',
  justifyContent: 'flex-start',
  alignItems: 'baseline',
  flexWrap: 'wrap',
  position: 'relative',
  gap: theme.spacing(0, 1.5),
  padding: theme.spacing(0.5, 0.5, 0.5, 3.25),
  borderRadius: theme.shape.borderRadius,
  fontFamily: theme.typography.fontFamily,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  textAlign: 'left',
  '& > strong': { fontWeight: 600 },
  '& > span': { color: theme.vars.palette.text.secondary, fontSize: '0.75rem', fontWeight: 400 },
  '& > svg': { position: 'absolute', left: 2, top: 4, transition: 'transform 120ms' },
  '&[aria-expanded="true"] > svg': { transform: 'rotate(90deg)' },
}));

const Actions = styled('div')(({ theme }) => ({ display: 'flex', gap: theme.spacing(1) }));

const Body = styled('div')(({ theme }) => ({
  padding: theme.spacing(0, 1.5, 1, 4),
  overflowX: 'auto',
  '& > p': { margin: theme.spacing(0, 0, 1) },
}));

interface HistoryEntryProps {
  readonly entry: ListedEntry;
  readonly startsOpen: boolean;
}

/** One applied plan: what, when, by whom, how it stands, and its changes on request. */
export function HistoryEntry({ entry, startsOpen }: HistoryEntryProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const targetName = useTargetName();
  const undo = useUndoFlow();
  const [open, setOpen] = useState(startsOpen);
  const bodyId = useId();
  const { id, changes } = entry;
  const drifted = changes.filter((change) => change.drifted === true).length;
  return (
    <Entry aria-label={t('historyScreen.entry', { id })}>
      <Line>
        <h2>
          <Toggle
            aria-expanded={open}
            aria-controls={open ? bodyId : undefined}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <ChevronRight aria-hidden />
            <strong>{targetName(entry.target)}</strong>
            <span>
              {t('historyScreen.entry', { id })} · {time(entry.at)} ·{' '}
              {t('historyScreen.by', { who: entry.who })} ·{' '}
              {t('historyScreen.changes', { count: changes.length })}
            </span>
          </Toggle>
        </h2>
        <EntryStateMark state={entry.state} />
        {entry.waitsForRestart === true && <WaitsForRestartMark />}
        {drifted > 0 && <DriftMark count={drifted} />}
        <Actions>
          {entry.canExport && <ExportMenu entry={id} />}
          {entry.canUndo && (
            <Button
              variant="outlined"
              disabled={undo.isRunning}
              aria-label={t('historyScreen.undoLabel', { id })}
              onClick={() => {
                undo.start(id);
              }}
            >
              {t('historyScreen.undo')}
            </Button>
          )}
        </Actions>
      </Line>
      {open && (
        <Body id={bodyId}>
          {entry.waitsForRestart === true && entry.fastStartup && <p>{t('historyScreen.fastStartup')}</p>}
          <EntryChanges entry={entry} />
        </Body>
      )}
    </Entry>
  );
}
