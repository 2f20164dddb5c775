import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(1),
  '& > h2': {
    margin: 0,
    fontSize: '0.8125rem',
    fontWeight: 600,
    color: theme.vars.palette.text.secondary,
  },
}));

interface SectionHeadingProps {
  readonly title: string;
  /** At the right: what can be done here. */
  readonly children?: ReactNode;
}

/** Heads a part of a screen. */
export function SectionHeading({ title, children }: SectionHeadingProps) {
  return (
    <Line>
      <h2>{title}</h2>
      {children}
    </Line>
  );
}
