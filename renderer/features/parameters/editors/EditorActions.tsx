import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { isNetshParameter } from '../../../../shared/domain/netshDefault';
import { sameValue, type TargetValue } from '../../../../shared/domain/value';
import { valueSentence } from '../valueWords';
import type { EditorProps } from './editorProps';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(1),
  marginTop: theme.spacing(1),
}));

/** The values that need no typing: what the role wants, what Windows ships with, what is there. */
export function EditorActions({ entry, edit }: EditorProps) {
  const { t } = useTranslation();
  const { row, definition } = entry;
  const { recommended } = row;
  const said = (value: TargetValue): string => valueSentence(t, value, definition.unit);
  const action = (label: string, value: TargetValue) => (
    <Action
      label={label}
      isIdle={edit.effective !== undefined && sameValue(edit.effective, value)}
      onClick={() => {
        edit.stage(value);
      }}
    />
  );
  const unset = () => {
    if (recommended === null) return t('editors.unsetRecommended');
    return row.default === null
      ? t('editors.unsetUndocumented')
      : t('editors.unset', { value: said(row.default) });
  };
  return (
    <Line>
      {recommended != null && action(t('editors.useRecommended', { value: said(recommended) }), recommended)}
      {!isNetshParameter(definition) && action(unset(), null)}
      {isNetshParameter(definition) &&
        row.default !== null &&
        action(t('editors.windowsDefault', { value: said(row.default) }), row.default)}
      <Action
        label={t('editors.revert', { value: valueSentence(t, row.current, definition.unit) })}
        isIdle={!edit.isStaged}
        onClick={edit.withdraw}
      />
    </Line>
  );
}

interface ActionProps {
  readonly label: string;
  /** It would change nothing. It stays in its place and keeps the focus that it may have. */
  readonly isIdle: boolean;
  readonly onClick: () => void;
}

function Action({ label, isIdle, onClick }: ActionProps) {
  return (
    <Button
      variant="outlined"
      aria-disabled={isIdle}
      sx={isIdle ? { opacity: 0.45, cursor: 'default' } : null}
      onClick={() => {
        if (!isIdle) onClick();
      }}
    >
      {label}
    </Button>
  );
}
