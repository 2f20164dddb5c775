import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';

export const RowButton = styled(ButtonBase)(({ theme }) => ({
  justifyContent: 'flex-start',
  flexWrap: 'wrap',
  gap: theme.spacing(0, 1),
  position: 'relative',
  paddingLeft: 20,
  fontFamily: theme.typography.fontFamily,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  textAlign: 'left',
  borderRadius: 2,
  '& > svg': { position: 'absolute', left: -2, top: 0, transition: 'transform 120ms' },
  '&[aria-expanded="true"] > svg': { transform: 'rotate(90deg)' },
}));

/** Two lines are enough to tell what a parameter is for; the open row says it all. */
export const RowSummary = styled('div')(({ theme }) => ({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  marginLeft: 20,
  lineHeight: 1.35,
  fontSize: '0.75rem',
  color: theme.vars.palette.text.secondary,
}));

/** What the columns that a narrow table hides would have said. */
export const Folded = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: theme.spacing(0, 2),
  flexWrap: 'wrap',
  paddingLeft: 20,
  fontSize: '0.75rem',
  color: theme.vars.palette.text.secondary,
}));
