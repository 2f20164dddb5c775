import { styled } from '@mui/material/styles';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceById, type SourceId } from '../../../../shared/catalogue/sources';

const Numbers = styled('span')(({ theme }) => ({
  color: theme.vars.palette.text.secondary,
  fontSize: '0.6875rem',
  whiteSpace: 'nowrap',
}));

/** The sources of the open row, in the order of its list: a citation is the place in it. */
export const CitedSources = createContext<readonly SourceId[]>([]);

/** `[1] [4]`: where in the list of sources a statement is from. */
export function Citation({ sources }: { readonly sources: readonly SourceId[] }) {
  const { t } = useTranslation();
  const cited = useContext(CitedSources);
  return (
    <Numbers>
      {sources.map((id) => (
        <span
          key={id}
          title={sourceById(id).title}
          aria-label={t('ui.details.sourceNumber', { number: cited.indexOf(id) + 1 })}
          role="note"
        >
          {` [${String(cited.indexOf(id) + 1)}]`}
        </span>
      ))}
    </Numbers>
  );
}
