import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { CapacityWay } from '../../../shared/domain/capacityWays';
import { capacityAssumptions, capacityWayMessage } from '../../../shared/locales/capacityWayMessage';
import { useNavigation } from '../../app/navigation';
import { LoadToolSettings } from './LoadToolSettings';

const Steps = styled('ol')(({ theme }) => ({
  margin: theme.spacing(0, 0, 1),
  paddingLeft: theme.spacing(2.5),
  display: 'grid',
  gap: theme.spacing(1),
  '& strong': { fontWeight: 600 },
  '& p': { margin: 0 },
  '& summary': { cursor: 'pointer', width: 'max-content' },
}));

const Enough = styled('span')(({ theme }) => ({
  marginLeft: theme.spacing(1),
  color: theme.vars.palette.text.secondary,
  fontSize: '0.75rem',
}));

const Assumptions = styled('div')(({ theme }) => ({
  fontSize: '0.75rem',
  color: theme.vars.palette.text.secondary,
  '& ul': { margin: 0, paddingLeft: theme.spacing(2) },
}));

/** What would carry a rate, in the order in which it is worth trying. */
export function CapacityWays({ ways }: { readonly ways: readonly CapacityWay[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Steps>
        {ways.map((way) => (
          <li key={way.kind}>
            <strong>{t(`capacityWays.title.${way.kind}`)}</strong>
            <Enough>{t(way.enough ? 'capacityWays.enough' : 'capacityWays.notEnough')}</Enough>
            <p>{capacityWayMessage(t, way)}</p>
            <WayAction way={way} />
          </li>
        ))}
      </Steps>
      <Assumptions>
        {t('capacityWays.assumptions.heading')}
        <ul>
          {capacityAssumptions(t).map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ul>
      </Assumptions>
    </>
  );
}

function WayAction({ way }: { readonly way: CapacityWay }) {
  const { t } = useTranslation();
  const { show } = useNavigation();
  switch (way.kind) {
    case 'reuse-connections':
    case 'more-source-addresses':
      return (
        <details>
          <summary>{t('overview.wantedRate.settings')}</summary>
          <LoadToolSettings purpose={way.kind} />
        </details>
      );
    case 'wider-range':
    case 'range-and-time-wait': {
      const { preset } = way;
      return (
        <Button
          variant="outlined"
          onClick={() => {
            show({ kind: 'preset', id: preset });
          }}
        >
          {t('overview.wantedRate.preset', { preset: t(`presets.texts.${preset}.title`) })}
        </Button>
      );
    }
    case 'shorter-time-wait':
      return (
        <Button
          variant="outlined"
          onClick={() => {
            show({ kind: 'row', id: 'TcpTimedWaitDelay' });
          }}
        >
          {t('overview.wantedRate.parameter', { parameter: 'TcpTimedWaitDelay' })}
        </Button>
      );
    case 'server-closes-first':
      return null;
  }
}
