import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue';
import { isUnreadable, type CurrentValue } from '../../../shared/domain/value';
import { unreadableMessage } from '../../../shared/locales/messages';
import { valueWords } from './valueWords';

/** "Absent" and "unreadable" are no figures and must not look like one. */
const NoFigure = styled('span')(({ theme }) => ({
  fontStyle: 'italic',
  color: theme.vars.palette.text.secondary,
}));

const Meaning = styled('span')(({ theme }) => ({
  fontSize: '0.6875rem',
  color: theme.vars.palette.text.secondary,
  whiteSpace: 'nowrap',
}));

interface ValueTextProps {
  readonly definition: CatalogueEntry;
  readonly value: CurrentValue;
  /** Leaves out what the figure amounts to, where the same stands beside it already. */
  readonly plain?: boolean;
}

/** A value as the machine holds it, a role wants it or a document prints it. */
export function ValueText({ definition, value, plain = false }: ValueTextProps) {
  const { t } = useTranslation();
  const { figure, meaning } = valueWords(t, value, definition.unit);
  if (value === null) return <NoFigure>{figure}</NoFigure>;
  if (isUnreadable(value)) {
    return <NoFigure title={unreadableMessage(t, value.unreadable)}>{figure}</NoFigure>;
  }
  return (
    <>
      <span className="value">{figure}</span>
      {meaning !== null && !plain && ' '}
      {meaning !== null && !plain && <Meaning>{meaning}</Meaning>}
    </>
  );
}
