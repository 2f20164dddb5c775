import { styled } from '@mui/material/styles';

/** A dense table of values side by side; it scrolls sideways by itself rather than widen its screen. */
export const ChangesTable = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    padding: theme.spacing(0.625, 2, 0.625, 0),
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 400,
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  '& th:last-of-type, & td:last-of-type': { paddingRight: 0 },
  '& thead th': {
    paddingTop: 0,
    fontSize: '0.75rem',
    fontWeight: 600,
    color: theme.vars.palette.text.secondary,
  },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
  '& .tick': { width: '1%', paddingTop: 0, paddingBottom: 0, paddingRight: theme.spacing(1) },
  '& .mark': { whiteSpace: 'nowrap' },
}));
