import Info from '@mui/icons-material/InfoOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { CopyRequest } from '../../../shared/ipc/api';
import { CopyButton } from '../../components/CopyButton';

const Frame = styled('section')(({ theme }) => ({
  margin: theme.spacing(0, 0, 2),
  padding: theme.spacing(1, 1.5),
  border: `1px solid ${theme.vars.palette.divider}`,
  borderLeft: `3px solid ${theme.vars.palette.warning.main}`,
  borderRadius: theme.shape.borderRadius,
  '& h2': { margin: theme.spacing(0, 0, 0.5), fontSize: '0.8125rem', fontWeight: 600 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(0.25, 0),
    overflowWrap: 'anywhere',
  },
  '& li > svg': { flex: 'none', marginTop: 1 },
  '& li > span': { maxWidth: '110ch' },
}));

export interface Note {
  readonly severity: 'warning' | 'info';
  readonly text: string;
  /** What helps, to be copied. */
  readonly copy?: { readonly label: string; readonly request: CopyRequest };
}

/** What to read before going on. */
export function Notes({ title, notes }: { readonly title: string; readonly notes: readonly Note[] }) {
  const id = useId();
  if (notes.length === 0) return null;
  return (
    <Frame aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {notes.map(({ severity, text, copy }) => (
          <li key={text}>
            {severity === 'warning' ? (
              <Warning color="warning" aria-hidden />
            ) : (
              <Info color="info" aria-hidden />
            )}
            <span>{text}</span>
            {copy !== undefined && <CopyButton {...copy} />}
          </li>
        ))}
      </ul>
    </Frame>
  );
}
