import { styled } from '@mui/material/styles';

/** A small table of documented figures; no frame of its own, so that many of them stay quiet. */
export const Facts = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  '& .evidence': { width: '24%' },
  '&& th, && td': {
    position: 'static',
    padding: theme.spacing(0.375, 1.5, 0.375, 0),
    backgroundColor: 'transparent',
    whiteSpace: 'normal',
    fontSize: '0.75rem',
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
  },
  '&& thead th': { color: theme.vars.palette.text.secondary, fontWeight: 400 },
  '&& tbody tr:last-of-type > *': { borderBottom: 0 },
  '&& tr.here > th': { fontWeight: 600 },
}));
