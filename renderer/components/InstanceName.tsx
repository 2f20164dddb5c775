import { styled } from '@mui/material/styles';
import { parseInstanceId } from '../../shared/domain/instanceId';
import { useScan } from '../bridge/scan';
import { RegistryName } from './RegistryName';

const Adapter = styled('span')(({ theme }) => ({
  fontSize: '0.75rem',
  color: theme.vars.palette.text.secondary,
  overflowWrap: 'anywhere',
}));

/** `TcpAckFrequency@{GUID}` as people know it: the name that Windows knows, and the adapter by its own. */
export function InstanceName({ id }: { readonly id: string }) {
  const { data: report } = useScan();
  const parts = parseInstanceId(id);
  const adapter = parts?.adapter ?? null;
  if (parts === null || adapter === null) return <RegistryName>{id}</RegistryName>;
  const { parameterId } = parts;
  const known = report?.adapters.find(({ guid }) => guid.toUpperCase() === adapter);
  return (
    <>
      <RegistryName>{parameterId}</RegistryName> <Adapter>{known?.name ?? adapter}</Adapter>
    </>
  );
}
