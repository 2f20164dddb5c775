import Chip from '@mui/material/Chip';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberRange } from '../../../../shared/domain/effectiveRange';
import type { TargetValue } from '../../../../shared/domain/value';
import { parseValueText } from '../../../../shared/domain/valueSyntax';
import { hexText } from '../../../../shared/domain/valueText';
import { validationMessage } from '../../../../shared/locales/messages';
import { rangeMessage } from '../../../../shared/locales/rangeMessage';
import { unitSuffix, valueWords } from '../valueWords';
import type { EditorProps } from './editorProps';
import { EntryNote } from './EntryNote';
import { useEntry } from './useEntry';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(0.5, 1.5),
}));

const textOf = (value: TargetValue | undefined): string => (typeof value === 'number' ? String(value) : '');

interface NumberEditorProps extends EditorProps {
  readonly range: NumberRange;
}

/** A number, typed in decimal or hexadecimal and read in both, with what it amounts to. */
export function NumberEditor(props: NumberEditorProps) {
  const { t } = useTranslation();
  const noteId = useId();
  const { entry, windows, edit, name, range } = props;
  const { definition, row } = entry;
  const held = typeof row.current === 'number' || row.current === null ? row.current : undefined;
  const read = (typed: string) => parseValueText(definition, typed, windows);
  const { entry: typed, isTyped, type, reset } = useEntry(edit, held, textOf, read);
  const reading = read(typed);
  const problem = (): string | null => {
    if (reading.ok || !isTyped) return null;
    const why = typed.trim() === '' ? t('editors.incomplete') : validationMessage(t, reading.error);
    return `${why} ${t('editors.notStaged')}`;
  };
  const refused = problem();
  return (
    <>
      <Line>
        <OutlinedInput
          value={typed}
          error={refused !== null}
          placeholder={t(held === undefined ? 'editors.unreadableNow' : 'editors.absentNow')}
          sx={{ width: 200 }}
          onChange={(event) => {
            type(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && refused !== null) reset();
          }}
          endAdornment={<InputAdornment position="end">{unitSuffix(t, definition.unit)}</InputAdornment>}
          slotProps={{
            input: {
              'aria-label': t('editors.newValue', { name }),
              'aria-describedby': noteId,
              spellCheck: false,
              autoComplete: 'off',
            },
          }}
        />
        {reading.ok && typeof reading.value === 'number' && <Reading {...props} value={reading.value} />}
      </Line>
      <EntryNote
        id={noteId}
        problem={refused}
        hint={t('editors.typeEither', {
          range: rangeMessage(t, range, definition.unit),
          minHex: hexText(range.min),
          maxHex: hexText(range.max),
        })}
      />
      <SpecialValues
        {...props}
        onChoose={(value) => {
          type(String(value));
        }}
      />
    </>
  );
}

/** The number in decimal and hexadecimal, what it amounts to, and what it means. */
function Reading({ entry, text, value }: EditorProps & { readonly value: number }) {
  const { t } = useTranslation();
  const { meaning } = valueWords(t, value, entry.definition.unit);
  const label = text.valueLabels?.[value];
  return (
    <span>
      {t('editors.readsAs', { decimal: value, hex: hexText(value) })}
      {meaning !== null && ` = ${meaning}`}
      {label !== undefined && ` – ${label}`}
    </span>
  );
}

/** The numbers that are no amounts, by name. */
function SpecialValues({
  entry,
  text,
  onChoose,
}: EditorProps & { readonly onChoose: (value: number) => void }) {
  const { t } = useTranslation();
  const { specialValues = [] } = entry.definition;
  if (specialValues.length === 0) return null;
  return (
    <Line role="group" aria-label={t('editors.special')}>
      {specialValues.map((value) => (
        <Chip
          key={value}
          variant="outlined"
          label={`${String(value)} – ${text.valueLabels?.[value] ?? hexText(value)}`}
          onClick={() => {
            onChoose(value);
          }}
        />
      ))}
    </Line>
  );
}
