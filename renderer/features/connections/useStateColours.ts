import { useTheme } from '@mui/material/styles';
import type { StateGroup } from './stateGroups';

/** Colours of the theme, as variables: they follow it without anything being drawn anew. */
export function useStateColours(): Readonly<Record<StateGroup, string>> {
  const { palette } = useTheme().vars;
  return {
    ESTABLISHED: palette.success.main,
    TIME_WAIT: palette.warning.main,
    CLOSE_WAIT: palette.error.main,
    opening: palette.info.main,
    closing: palette.primary.main,
    LISTENING: palette.text.disabled,
    other: palette.text.secondary,
  };
}
