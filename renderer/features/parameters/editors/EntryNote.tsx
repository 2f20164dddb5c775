import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import { styled } from '@mui/material/styles';

const Note = styled('p', { shouldForwardProp: (name) => name !== 'wrong' })<{ wrong: boolean }>(
  ({ theme, wrong }) => ({
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
    fontSize: '0.75rem',
    color: wrong ? theme.vars.palette.error.main : theme.vars.palette.text.secondary,
    '& svg': { flex: 'none', fontSize: 16, marginTop: 1 },
  }),
);

interface EntryNoteProps {
  readonly id: string;
  /** Why the entry is refused; null where it is not. */
  readonly problem: string | null;
  readonly hint: string;
}

/** Under an input: what it takes, or why it does not take this. Read out as soon as it changes. */
export function EntryNote({ id, problem, hint }: EntryNoteProps) {
  return (
    <Note id={id} wrong={problem !== null} role="status">
      {problem !== null && <ErrorOutline aria-hidden />}
      <span>{problem ?? hint}</span>
    </Note>
  );
}
