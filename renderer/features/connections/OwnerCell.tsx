import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ConnectionRow } from '../../../shared/ipc/api';

const Aside = styled('span')(({ theme }) => ({ color: theme.vars.palette.text.secondary }));

/** The program with its process id, and whether that is known or inferred. */
export function OwnerCell({ owner }: { readonly owner: ConnectionRow['owner'] }) {
  const { t } = useTranslation();
  if (owner === null) return <Aside>{t('connectionsScreen.table.noOwner')}</Aside>;
  const { name, pid, inferred } = owner;
  return (
    <>
      {name ?? t('connectionsScreen.processes.nameless')} <Aside>({pid})</Aside>
      {inferred && (
        <Aside title={t('connectionsScreen.table.inferredWhy')}>
          {' '}
          {t('connectionsScreen.table.inferred')}
        </Aside>
      )}
    </>
  );
}
