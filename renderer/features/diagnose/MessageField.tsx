import { styled } from '@mui/material/styles';
import { monospace } from '../../app/theme';

const Field = styled('textarea')(({ theme }) => ({
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  minHeight: 84,
  resize: 'vertical',
  padding: theme.spacing(0.75, 1),
  border: `1px solid ${theme.vars.palette.text.disabled}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
  color: theme.vars.palette.text.primary,
  fontFamily: monospace,
  fontSize: '0.78125rem',
  lineHeight: 1.5,
  '&::placeholder': { color: theme.vars.palette.text.secondary, opacity: 1 },
}));

interface MessageFieldProps {
  readonly label: string;
  /** The element that says what goes in here. */
  readonly describedBy: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A plain text area: one that grows with its text measures every pasted line. */
export function MessageField({ label, describedBy, placeholder, value, onChange }: MessageFieldProps) {
  return (
    <Field
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      rows={5}
      spellCheck={false}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
