import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from './VisuallyHidden';

const Lines = styled('div')(({ theme }) => ({
  padding: theme.spacing(2),
  display: 'grid',
  gap: theme.spacing(1.5),
  overflow: 'hidden',
  '& .MuiSkeleton-root': { backgroundColor: theme.vars.palette.divider, opacity: 0.5 },
}));

/** Holds a screen's place while what it shows is being read. `heights` are those of its parts, in pixels. */
export function ScreenSkeleton({ heights = [44, 160, 96, 96] }: { readonly heights?: readonly number[] }) {
  const { t } = useTranslation();
  return (
    <Lines role="status">
      <VisuallyHidden>{t('ui.table.reading')}</VisuallyHidden>
      {heights.map((height, index) => (
        <Skeleton key={`${String(index)} ${String(height)}`} variant="rounded" height={height} />
      ))}
    </Lines>
  );
}
