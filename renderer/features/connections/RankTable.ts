import { styled } from '@mui/material/styles';

/** Names with figures behind them; rows keep their height, whatever is in them. */
export const RankTable = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    height: 26,
    padding: theme.spacing(0.25, 1, 0.25, 0),
    textAlign: 'left',
    fontWeight: 400,
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  '& thead th': { fontSize: '0.75rem', fontWeight: 600, color: theme.vars.palette.text.secondary },
  '& .figure': { textAlign: 'right', whiteSpace: 'nowrap', paddingRight: 0, paddingLeft: theme.spacing(1) },
  '& .aside': { color: theme.vars.palette.text.secondary },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
}));

/** Room for as many rows as there are at most, so that the panels below stay where they are. */
export const RankRoom = styled('div')({ minHeight: 9 * 27 });
