import useMediaQuery from '@mui/material/useMediaQuery';

/** The columns of the table, in reading order. */
const columns = [
  'parameter',
  'status',
  'current',
  'recommended',
  'default',
  'applicability',
  'takesEffect',
] as const;

export type Column = (typeof columns)[number];

const foldedAway: readonly Column[] = ['applicability', 'takesEffect'];

/** The columns that the window has room for; a narrow one says the last two under the parameter's name instead. */
export function useColumns(): readonly Column[] {
  const isNarrow = useMediaQuery('(max-width: 920px)', { noSsr: true });
  return isNarrow ? narrowColumns : columns;
}

const narrowColumns = columns.filter((column) => !foldedAway.includes(column));
