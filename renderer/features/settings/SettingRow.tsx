import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '11rem minmax(0, 1fr)',
  alignItems: 'start',
  gap: theme.spacing(0.5, 2),
  padding: theme.spacing(0.75, 0),
  '@media (max-width: 699px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  '& > :first-of-type': { paddingTop: 4, color: theme.vars.palette.text.secondary },
  '&& p': {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: '0.75rem',
    color: theme.vars.palette.text.secondary,
  },
  '& .path': { display: 'flex', alignItems: 'center', gap: theme.spacing(0.5), minHeight: 30 },
  '& .path > code': { overflowWrap: 'anywhere' },
}));

interface SettingRowProps {
  readonly label: string;
  /** Names the label for the control that it belongs to. */
  readonly labelId?: string;
  readonly children: ReactNode;
}

/** A setting or a fact: what it is at the left, the control or the figure at the right. */
export function SettingRow({ label, labelId, children }: SettingRowProps) {
  return (
    <Row>
      <div id={labelId}>{label}</div>
      <div>{children}</div>
    </Row>
  );
}
