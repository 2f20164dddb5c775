import { styled } from '@mui/material/styles';

/**
 * The table's whole look in one rule set: a hundred rows of plain cells cost less than a hundred times seven styled
 * components.
 */
export const TableFrame = styled('div')(({ theme }) => {
  const { palette } = theme.vars;
  return {
    margin: theme.spacing(0, 2, 2),
    '& > table': {
      width: '100%',
      borderCollapse: 'separate',
      borderSpacing: 0,
      backgroundColor: palette.background.paper,
      border: `1px solid ${palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    '& th, & td': {
      padding: theme.spacing(0.75, 1),
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: 400,
    },
    '& thead th': {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      backgroundColor: palette.background.paper,
      color: palette.text.secondary,
      fontSize: '0.75rem',
      fontWeight: 600,
      whiteSpace: 'nowrap',
      borderBottom: `1px solid ${palette.divider}`,
    },
    '& tr.group th': {
      paddingTop: theme.spacing(1),
      paddingBottom: theme.spacing(0.5),
      backgroundColor: palette.background.default,
      color: palette.text.primary,
      fontSize: '0.75rem',
      fontWeight: 600,
      borderBottom: `1px solid ${palette.divider}`,
    },
    '& tr.parameter > *': { borderBottom: `1px solid ${palette.divider}` },
    '& tr.parameter': { cursor: 'pointer' },
    '& tr.parameter:hover > *': { backgroundColor: palette.action.hover },
    '& tr.parameter.open > *': { backgroundColor: palette.action.selected, borderBottomColor: 'transparent' },
    // The edge alone would be a matter of colour; the arrow under the value says it, too.
    '& tr.pending > th': { boxShadow: `inset 3px 0 0 ${palette.primary.main}` },
    '& tr.details > td': {
      padding: 0,
      backgroundColor: palette.background.paper,
      borderBottom: `1px solid ${palette.divider}`,
    },
    '& tbody:last-of-type > tr:last-of-type > *': { borderBottom: 0 },
    '& .value': { whiteSpace: 'nowrap' },
    '& td.current, & td.recommended': { width: '11%' },
    '& td.default': { width: '13%' },
    '& td.status, & td.applicability, & td.takesEffect': { width: '1%', whiteSpace: 'nowrap' },
  };
});
