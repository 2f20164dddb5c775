import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

const Part = styled('div')(({ theme }) => ({
  minWidth: 0,
  '& > h2': {
    margin: theme.spacing(0, 0, 0.5),
    fontSize: '0.75rem',
    fontWeight: 600,
    color: theme.vars.palette.text.secondary,
  },
  '& p': { margin: theme.spacing(0, 0, 0.75), maxWidth: '85ch', overflowWrap: 'anywhere' },
  '& table + p': { marginTop: theme.spacing(0.75) },
  '& > :last-child': { marginBottom: 0 },
}));

/** One part of a parameter's documentation under its heading. No landmark: every open row has a dozen of them. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Part role="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </Part>
  );
}
