import { useTranslation } from 'react-i18next';

/** Columns and headings of a table of changes that tells how far each is. */
export function StateTableHead() {
  const { t } = useTranslation();
  return (
    <>
      <colgroup>
        <col />
        <col className="value" />
        <col className="value" />
        <col className="state" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('review.table.parameter')}</th>
          <th scope="col">{t('review.table.before')}</th>
          <th scope="col">{t('review.table.after')}</th>
          <th scope="col">{t('review.table.state')}</th>
        </tr>
      </thead>
    </>
  );
}
