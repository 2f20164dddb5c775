import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortRangeLimits } from '../../../../shared/domain/effectiveRange';
import {
  emptyEntry,
  entryOfRange,
  rangeOfEntry,
  typedInto,
  type PortRangeEntry,
} from '../../../../shared/domain/portRangeEntry';
import type { ExcludedPortRange } from '../../../../shared/domain/snapshot';
import { validateValue } from '../../../../shared/domain/validation';
import { isPortRange, type TargetValue } from '../../../../shared/domain/value';
import { validationMessage } from '../../../../shared/locales/messages';
import type { EditorProps } from './editorProps';
import { EntryNote } from './EntryNote';
import { PortSpacePicture } from './PortSpacePicture';
import { useEntry, type EntryReading } from './useEntry';

const Fields = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(1, 2),
  '& label': { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
}));

const fields = [
  ['start', 'first'],
  ['end', 'last'],
  ['count', 'count'],
] as const;

const entryOf = (value: TargetValue | undefined): PortRangeEntry =>
  value !== undefined && isPortRange(value) ? entryOfRange(value) : emptyEntry;

interface PortRangeEditorProps extends EditorProps {
  readonly limits: PortRangeLimits;
  readonly exclusions: readonly ExcludedPortRange[] | null;
}

/** A block of ports by its first port and either its last one or how many, with a picture of where that lies. */
export function PortRangeEditor({ entry, windows, edit, name, limits, exclusions }: PortRangeEditorProps) {
  const { t } = useTranslation();
  const noteId = useId();
  const { definition, row } = entry;
  const held = isPortRange(row.current) ? row.current : undefined;
  const problemOf = (typed: PortRangeEntry): string | null => {
    const range = rangeOfEntry(typed);
    if (range === null) return t('editors.incompleteRange');
    const valid = validateValue(definition, range, windows);
    return valid.ok ? null : validationMessage(t, valid.error);
  };
  const read = (typed: PortRangeEntry): EntryReading => {
    const value = rangeOfEntry(typed);
    return value !== null && problemOf(typed) === null ? { ok: true, value } : { ok: false };
  };
  const { entry: typed, isTyped, type, reset } = useEntry(edit, held, entryOf, read);
  const problem = isTyped ? problemOf(typed) : null;
  return (
    <>
      <Fields role="group" aria-label={t('editors.newValue', { name })}>
        {fields.map(([field, label]) => (
          <label key={field}>
            {t(`editors.range.${label}`)}
            <OutlinedInput
              value={typed[field]}
              error={problem !== null}
              sx={{ width: 96 }}
              onChange={(event) => {
                type(typedInto(typed, field, event.target.value));
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && problem !== null) reset();
              }}
              slotProps={{ input: { 'aria-describedby': noteId, spellCheck: false, autoComplete: 'off' } }}
            />
          </label>
        ))}
      </Fields>
      <EntryNote
        id={noteId}
        problem={problem === null ? null : `${problem} ${t('editors.notStaged')}`}
        hint={t('editors.range.takes', limits)}
      />
      {definition.target.kind === 'port-range' && (
        <PortSpacePicture
          ip={definition.target.ip}
          transport={definition.target.transport}
          before={held ?? null}
          after={edit.isStaged ? rangeOfEntry(typed) : null}
          exclusions={exclusions}
        />
      )}
    </>
  );
}
