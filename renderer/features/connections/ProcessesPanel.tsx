import { useTranslation } from 'react-i18next';
import type { ConnectionSample } from '../../../shared/domain/connections/connectionSample';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../components/useFormats';
import { RankRoom, RankTable } from './RankTable';

/** Whose connections most of them are. */
export function ProcessesPanel({ sample }: { readonly sample: ConnectionSample }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { processes, processCount, timeWaitWithoutOwner } = sample;
  const title = t('connectionsScreen.processes.title');
  const others = processCount - processes.length;
  return (
    <Panel title={title}>
      <RankRoom>
        {processes.length === 0 ? (
          <p>{t('connectionsScreen.processes.none')}</p>
        ) : (
          <RankTable aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{t('connectionsScreen.processes.program')}</th>
                <th scope="col" className="figure">
                  {t('connectionsScreen.processes.pid')}
                </th>
                <th scope="col" className="figure">
                  {t('connectionsScreen.processes.count')}
                </th>
              </tr>
            </thead>
            <tbody>
              {processes.map(({ pid, name, count, inferred }) => (
                <tr key={pid}>
                  <th scope="row">
                    {name ?? <span className="aside">{t('connectionsScreen.processes.nameless')}</span>}
                    {inferred > 0 && (
                      <span className="aside">
                        {' '}
                        ({t('connectionsScreen.processes.inferred', { count: inferred })})
                      </span>
                    )}
                  </th>
                  <td className="figure">{pid}</td>
                  <td className="figure">{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </RankTable>
        )}
        {others > 0 && <p>{t('connectionsScreen.processes.others', { count: others })}</p>}
      </RankRoom>
      <p>{t('connectionsScreen.processes.orphans', { count: timeWaitWithoutOwner })}</p>
    </Panel>
  );
}
