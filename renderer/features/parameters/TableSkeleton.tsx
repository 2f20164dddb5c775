import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../components/VisuallyHidden';

const Lines = styled('div')(({ theme }) => ({
  padding: theme.spacing(1, 2),
  display: 'grid',
  gap: theme.spacing(1),
  overflow: 'hidden',
  '& .MuiSkeleton-root': { backgroundColor: theme.vars.palette.divider, opacity: 0.5 },
}));

const rows = Array.from({ length: 14 }, (_unused, index) => index);

/** Holds the table's place while the machine is read: bar and rows have the heights that they will have. */
export function TableSkeleton() {
  const { t } = useTranslation();
  return (
    <Lines role="status">
      <VisuallyHidden>{t('ui.table.reading')}</VisuallyHidden>
      <Skeleton variant="rounded" height={36} />
      <Skeleton variant="rounded" height={32} width="60%" />
      {rows.map((row) => (
        <Skeleton key={row} variant="rounded" height={44} />
      ))}
    </Lines>
  );
}
