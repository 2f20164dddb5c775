import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import type { Choice } from './choicesOf';
import type { EditorProps } from './editorProps';

/** One of two values. Neither is chosen while the value is absent: that is a state of its own. */
export function SwitchEditor({
  choices,
  text,
  edit,
  name,
}: EditorProps & { readonly choices: readonly Choice[] }) {
  const { t } = useTranslation();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      // Neither may be chosen, and then nothing but this line would tell them apart.
      sx={{ '& > button + button': { borderLeft: 1, borderLeftColor: 'divider' } }}
      aria-label={t('editors.newValue', { name })}
      value={edit.effective ?? null}
      onChange={(_event, chosen: Choice | null) => {
        if (chosen !== null) edit.stage(chosen);
      }}
    >
      {choices.map((choice) => {
        const meaning = text.valueLabels?.[String(choice)];
        return (
          <ToggleButton key={choice} value={choice}>
            {choice}
            {meaning !== undefined && ` – ${meaning}`}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
