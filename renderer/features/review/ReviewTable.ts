import { styled } from '@mui/material/styles';
import { ChangesTable } from '../../components/ChangesTable';

/** The columns keep their width while ticks come and go. */
export const ReviewTable = styled(ChangesTable)({
  tableLayout: 'fixed',
  '& col.tick': { width: 36 },
  '& col.value': { width: '19%' },
  '& col.state': { width: '19%' },
  '& .tick': { paddingTop: 0 },
});
