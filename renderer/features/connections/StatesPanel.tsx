import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { connectionStates, type ConnectionSample } from '../../../shared/domain/connections/connectionSample';
import { Panel } from '../../components/Panel';
import { RegistryName } from '../../components/RegistryName';
import { useFormats } from '../../components/useFormats';
import { RankTable } from './RankTable';
import { groupOf } from './stateGroups';
import { useStateColours } from './useStateColours';

const Swatch = styled('i')({
  display: 'inline-block',
  width: 10,
  height: 10,
  marginRight: 6,
  borderRadius: 2,
});

/** Every state with its number, and what it means. All stand there always, so that none moves. */
export function StatesPanel({ sample }: { readonly sample: ConnectionSample }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const colours = useStateColours();
  const title = t('connectionsScreen.states.title');
  return (
    <Panel title={title}>
      <RankTable aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('connectionsScreen.states.state')}</th>
            <th scope="col">{t('connectionsScreen.states.meaning')}</th>
            <th scope="col" className="figure">
              {t('connectionsScreen.states.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {connectionStates.map((state) => (
            <tr key={state}>
              <th scope="row" style={{ whiteSpace: 'nowrap' }}>
                <Swatch style={{ backgroundColor: colours[groupOf(state)] }} />
                <RegistryName>{state}</RegistryName>
              </th>
              <td>{t(`connectionsScreen.meanings.${state}`)}</td>
              <td className="figure">{number(sample.byState[state] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </RankTable>
    </Panel>
  );
}
