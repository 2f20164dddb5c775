import { useTranslation } from 'react-i18next';
import { endpointText } from '../../../shared/domain/connections/connectionQuery';
import type { ConnectionSample } from '../../../shared/domain/connections/connectionSample';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../components/useFormats';
import { RankRoom, RankTable } from './RankTable';

/** Where most of them lead: it is the remote address and port that a range of ports runs out towards. */
export function DestinationsPanel({ sample }: { readonly sample: ConnectionSample }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { destinations, destinationCount } = sample;
  const title = t('connectionsScreen.destinations.title');
  const others = destinationCount - destinations.length;
  return (
    <Panel title={title}>
      <RankRoom>
        {destinations.length === 0 ? (
          <p>{t('connectionsScreen.destinations.none')}</p>
        ) : (
          <RankTable aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{t('connectionsScreen.destinations.destination')}</th>
                <th scope="col" className="figure">
                  {t('connectionsScreen.destinations.timeWait')}
                </th>
                <th scope="col" className="figure">
                  {t('connectionsScreen.destinations.count')}
                </th>
              </tr>
            </thead>
            <tbody>
              {destinations.map(({ address, port, count, timeWait }) => (
                <tr key={`${address}|${String(port)}`}>
                  <th scope="row">{endpointText({ address, port })}</th>
                  <td className="figure">{number(timeWait)}</td>
                  <td className="figure">{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </RankTable>
        )}
        {others > 0 && <p>{t('connectionsScreen.destinations.others', { count: others })}</p>}
      </RankRoom>
    </Panel>
  );
}
