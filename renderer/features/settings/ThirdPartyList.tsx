import { useTranslation } from 'react-i18next';
import { ChangesTable } from '../../components/ChangesTable';
import { thirdPartyPackages } from './thirdPartyPackages';

/** Every package of others whose code is in what is delivered. */
export function ThirdPartyList() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('settingsScreen.thirdPartyAbout', { count: thirdPartyPackages.length })}</p>
      <ChangesTable aria-label={t('settingsScreen.thirdParty')}>
        <thead>
          <tr>
            <th scope="col">{t('settingsScreen.columns.name')}</th>
            <th scope="col">{t('settingsScreen.columns.version')}</th>
            <th scope="col">{t('settingsScreen.columns.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {thirdPartyPackages.map(({ name, version, licence }) => (
            <tr key={`${name} ${version}`}>
              <th scope="row" translate="no">
                {name}
              </th>
              <td>{version}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </ChangesTable>
    </>
  );
}
