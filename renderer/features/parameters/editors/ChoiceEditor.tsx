import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Choice } from './choicesOf';
import type { EditorProps } from './editorProps';

const Meaning = styled('span')(({ theme }) => ({ color: theme.vars.palette.text.secondary }));

/** One of several values, each with what it means. */
export function ChoiceEditor({
  choices,
  text,
  edit,
  name,
}: EditorProps & { readonly choices: readonly Choice[] }) {
  const { t } = useTranslation();
  const selected = choices.find((choice) => choice === edit.effective);
  return (
    <RadioGroup
      aria-label={t('editors.newValue', { name })}
      value={selected === undefined ? '' : String(selected)}
      onChange={(_event, chosen) => {
        const choice = choices.find((candidate) => String(candidate) === chosen);
        if (choice !== undefined) edit.stage(choice);
      }}
    >
      {choices.map((choice) => {
        const meaning = text.valueLabels?.[String(choice)];
        return (
          <FormControlLabel
            key={choice}
            value={String(choice)}
            control={<Radio size="small" sx={{ py: 0.25 }} />}
            label={
              <>
                {choice} {meaning !== undefined && <Meaning>– {meaning}</Meaning>}
              </>
            }
          />
        );
      })}
    </RadioGroup>
  );
}
