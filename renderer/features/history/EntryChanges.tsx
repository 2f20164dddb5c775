import { useTranslation } from 'react-i18next';
import type { ListedChange, ListedEntry } from '../../../shared/ipc/api';
import { ChangesTable } from '../../components/ChangesTable';
import { InstanceName } from '../../components/InstanceName';
import { InstanceValue } from '../../components/InstanceValue';

/** Every value that an entry wrote: as it was, as it was applied, and as it is. */
export function EntryChanges({ entry }: { readonly entry: ListedEntry }) {
  const { t } = useTranslation();
  return (
    <ChangesTable aria-label={t('historyScreen.table.label', { id: entry.id })}>
      <thead>
        <tr>
          <th scope="col">{t('historyScreen.table.parameter')}</th>
          <th scope="col">{t('historyScreen.table.before')}</th>
          <th scope="col">{t('historyScreen.table.after')}</th>
          <th scope="col">{t('historyScreen.table.now')}</th>
          <th scope="col">{t('historyScreen.table.effect')}</th>
        </tr>
      </thead>
      <tbody>
        {entry.changes.map((change) => (
          <ChangeRow key={change.id} change={change} />
        ))}
        {entry.sideEffects.length > 0 && (
          <tr>
            <th scope="rowgroup" colSpan={5}>
              {t('historyScreen.sideEffects')}
            </th>
          </tr>
        )}
        {entry.sideEffects.map((change) => (
          <ChangeRow key={change.id} change={change} />
        ))}
      </tbody>
    </ChangesTable>
  );
}

function ChangeRow({ change }: { readonly change: ListedChange }) {
  const { t } = useTranslation();
  const { id, before, after, takesEffect } = change;
  return (
    <tr>
      <th scope="row">
        <InstanceName id={id} />
      </th>
      <td>
        <InstanceValue id={id} value={before} />
      </td>
      <td>
        <InstanceValue id={id} value={after} />
      </td>
      <td>
        <NowCell change={change} />
      </td>
      <td>{t(`ui.table.effect.${takesEffect}`)}</td>
    </tr>
  );
}

function NowCell({ change: { id, undone, drifted, now } }: { readonly change: ListedChange }) {
  const { t } = useTranslation();
  if (undone) return t('historyScreen.nowUndone');
  if (drifted === false) return t('historyScreen.nowSame');
  return <InstanceValue id={id} value={now} />;
}
