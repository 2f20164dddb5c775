import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Box = styled('div')(({ theme }) => ({
  padding: theme.spacing(4),
  textAlign: 'center',
  color: theme.vars.palette.text.secondary,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  '& > p': { margin: theme.spacing(0, 'auto', 1.5), maxWidth: '70ch' },
}));

/** An empty place says why it is empty; below, what fills it. */
export function EmptyNotice({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <Box>
      <p>{text}</p>
      {children}
    </Box>
  );
}
