import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { TellingLine } from '../../../shared/domain/diagnosis/diagnosis';
import { useFormats } from '../../components/useFormats';

const List = styled('ul')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: 2,
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '7em minmax(0, 1fr)',
    gap: theme.spacing(1),
    alignItems: 'baseline',
  },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.text.secondary },
  '& q': { quotes: 'none', overflowWrap: 'anywhere' },
}));

/** The lines of the user's own text on which the verdict rests. */
export function QuotedLines({ lines }: { readonly lines: readonly TellingLine[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <List>
      {lines.map((line) => (
        <li key={`${line.symptomId} ${String(line.number)}`}>
          <small>{t('diagnoseScreen.verdict.line', { number: number(line.number) })}</small>
          <q>
            <code translate="no">{line.text}</code>
          </q>
        </li>
      ))}
    </List>
  );
}
