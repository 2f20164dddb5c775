import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../components/useFormats';

const Field = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'auto 8em',
  alignItems: 'center',
  columnGap: theme.spacing(1),
  '& > label': { color: theme.vars.palette.text.secondary },
  '& > small': { gridColumn: '1 / -1', fontSize: '0.75rem', color: theme.vars.palette.error.main },
  '& input': { padding: '4px 8px' },
}));

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  /** Where the number is wrong: the largest that would be right. */
  readonly most?: number | undefined;
  readonly onChange: (value: string) => void;
}

/** A whole number from 1, with what is wrong about it below. */
export function NumberField({ label, value, disabled = false, most, onChange }: NumberFieldProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const id = useId();
  const isWrong = most !== undefined;
  return (
    <Field>
      <label htmlFor={id}>{label}</label>
      <OutlinedInput
        id={id}
        value={value}
        disabled={disabled}
        error={isWrong}
        inputProps={{ inputMode: 'numeric', ...(isWrong ? { 'aria-describedby': `${id}-wrong` } : {}) }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {isWrong && <small id={`${id}-wrong`}>{t('proofScreen.form.wrong', { most: number(most) })}</small>}
    </Field>
  );
}
