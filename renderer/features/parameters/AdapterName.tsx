import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { isConnected } from '../../../shared/domain/recommendation';
import type { Adapter } from '../../../shared/domain/snapshot';

const Line = styled('span')(({ theme }) => ({ color: theme.vars.palette.text.primary }));

/** Which adapter a row belongs to: its friendly name, else its GUID, and its addresses. */
export function AdapterName({ adapter }: { readonly adapter: Adapter }) {
  const { t } = useTranslation();
  const place = isConnected(adapter) ? adapter.addresses.join(', ') : t('ui.table.noAddress');
  return (
    <Line>
      {adapter.name ?? adapter.guid} · {place}
    </Line>
  );
}
