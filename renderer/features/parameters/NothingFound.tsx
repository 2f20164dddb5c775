import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { parseParameterQuery, searchWords } from '../../../shared/domain/parameterSearch';
import type { ParametersView } from './useParametersView';

const Box = styled('div')(({ theme }) => ({
  margin: theme.spacing(1, 2),
  padding: theme.spacing(4),
  textAlign: 'center',
  color: theme.vars.palette.text.secondary,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  '& p': { margin: theme.spacing(0, 0, 1.5) },
}));

/** An empty table says why it is empty and what fills it again. */
export function NothingFound({ view }: { readonly view: ParametersView }) {
  const { t } = useTranslation();
  const { words, unknownWords } = parseParameterQuery(view.search);
  const [unknown] = unknownWords;
  return (
    <Box>
      <p>{t('ui.empty.none', { search: view.search.trim() })}</p>
      {unknown !== undefined && (
        <p>
          {t('ui.empty.unknownWord', {
            word: `@${unknown}`,
            known: searchWords.map((word) => `@${word}`).join(' '),
          })}
        </p>
      )}
      {words.includes('pending') && <p>{t('ui.empty.nothingPending')}</p>}
      {view.table.disconnected > 0 && (
        <Button
          variant="outlined"
          sx={{ mr: 1 }}
          onClick={() => {
            view.setShowDisconnected(true);
          }}
        >
          {t('ui.empty.showDisconnected', { count: view.table.disconnected })}
        </Button>
      )}
      <Button
        variant="outlined"
        onClick={() => {
          view.setSearch('');
          view.setScope('all');
        }}
      >
        {t('ui.empty.showAll')}
      </Button>
    </Box>
  );
}
