import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

const Frame = styled('section')(({ theme }) => ({
  minWidth: 0,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
  padding: theme.spacing(1.25, 1.5),
  '& p': { margin: theme.spacing(0, 0, 0.75), maxWidth: '95ch', overflowWrap: 'anywhere' },
  '& > :last-child': { marginBottom: 0 },
}));

const Heading = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(0, 2),
  marginBottom: theme.spacing(0.75),
  '& > h2': { margin: 0, fontSize: '0.8125rem', fontWeight: 600, lineHeight: '30px' },
}));

interface PanelProps {
  readonly title: string;
  /** At the right of the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One subject of a screen, in a frame of its own under its heading. */
export function Panel({ title, action, children }: PanelProps) {
  const id = useId();
  return (
    <Frame aria-labelledby={id}>
      <Heading>
        <h2 id={id}>{title}</h2>
        {action}
      </Heading>
      {children}
    </Frame>
  );
}
