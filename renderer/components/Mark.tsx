import { styled } from '@mui/material/styles';
import type SvgIcon from '@mui/material/SvgIcon';

export type MarkTone = 'success' | 'warning' | 'error' | 'info' | 'neutral';

const Line = styled('span', { shouldForwardProp: (name) => name !== 'tone' })<{ tone: MarkTone }>(
  ({ theme, tone }) => ({
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: 4,
    color: tone === 'neutral' ? theme.vars.palette.text.secondary : theme.vars.palette[tone].main,
    '& svg': { fontSize: 16, marginTop: 1, flex: 'none' },
  }),
);

interface MarkProps {
  readonly tone: MarkTone;
  readonly icon: typeof SvgIcon;
  readonly children: string;
}

/** A verdict as a word with a sign and a colour: none of the three stands alone. */
export function Mark({ tone, icon: Icon, children }: MarkProps) {
  return (
    <Line tone={tone}>
      <Icon aria-hidden />
      <span>{children}</span>
    </Line>
  );
}
