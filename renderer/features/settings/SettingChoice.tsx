import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useId } from 'react';
import { SettingRow } from './SettingRow';

interface SettingChoiceProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: T) => void;
  /** Below the choice. */
  readonly note?: string | undefined;
}

/** A setting with a handful of choices, all in sight; it holds as soon as one is pressed. */
export function SettingChoice<T extends string | number>({
  label,
  value,
  options,
  onChange,
  note,
}: SettingChoiceProps<T>) {
  const labelId = useId();
  return (
    <SettingRow label={label} labelId={labelId}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-labelledby={labelId}
        value={value}
        sx={{ flexWrap: 'wrap' }}
        onChange={(_event, chosen: T | null) => {
          if (chosen !== null) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {note !== undefined && <p>{note}</p>}
    </SettingRow>
  );
}
