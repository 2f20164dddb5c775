import { Gauge, gaugeClasses } from '@mui/x-charts/Gauge';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { endOfRange } from '../../../shared/domain/value';
import type { ConnectionsView } from '../../../shared/ipc/api';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../components/useFormats';
import { ForecastText } from './ForecastText';

type Ports = NonNullable<ConnectionsView['sample']>['ports'];

/** Beyond these parts of the budget the gauge changes its colour; the figures say the same. */
const warningPart = 0.7;
const errorPart = 0.9;

const Dial = styled('div', { shouldForwardProp: (name) => name !== 'tone' })<{
  tone: 'primary' | 'warning' | 'error';
}>(({ theme, tone }) => ({
  position: 'relative',
  height: 150,
  [`& .${gaugeClasses.valueArc}`]: { fill: theme.vars.palette[tone].main },
  [`& .${gaugeClasses.referenceArc}`]: { fill: theme.vars.palette.divider },
  '& > div:last-of-type': {
    position: 'absolute',
    inset: 'auto 0 6px',
    textAlign: 'center',
    '& strong': { display: 'block', fontSize: '1.5rem', lineHeight: 1.2 },
  },
}));

const Facts = styled('div')(({ theme }) => ({
  color: theme.vars.palette.text.secondary,
  fontSize: '0.75rem',
  textAlign: 'center',
  '& > p': { margin: theme.spacing(0.25, 0) },
}));

function toneOf(part: number): 'primary' | 'warning' | 'error' {
  if (part >= errorPart) return 'error';
  return part >= warningPart ? 'warning' : 'primary';
}

/** How many of the dynamic ports are gone, and when the last one will be. */
export function PortUsePanel({ view, ports }: { readonly view: ConnectionsView; readonly ports: Ports }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('connectionsScreen.ports.title')}>
      {ports === null ? (
        <p>{t('connectionsScreen.ports.unknown')}</p>
      ) : (
        <>
          <PortGauge ports={ports} />
          <PortFacts ports={ports} />
          <ForecastText view={view} />
        </>
      )}
    </Panel>
  );
}

function PortGauge({ ports: { used, usable } }: { readonly ports: NonNullable<Ports> }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <Dial
      tone={toneOf(usable === 0 ? 1 : used / usable)}
      role="meter"
      aria-label={t('connectionsScreen.ports.gauge')}
      aria-valuemin={0}
      aria-valuenow={Math.min(used, usable)}
      aria-valuemax={usable}
      aria-valuetext={`${number(used)} ${t('connectionsScreen.ports.ofUsable', { usable: number(usable) })}`}
    >
      <Gauge
        aria-hidden
        value={Math.min(used, usable)}
        valueMax={Math.max(usable, 1)}
        startAngle={-100}
        endAngle={100}
        innerRadius="78%"
        text=""
        skipAnimation
      />
      <div aria-hidden>
        <strong>{number(used)}</strong>
        {t('connectionsScreen.ports.ofUsable', { usable: number(usable) })}
      </div>
    </Dial>
  );
}

function PortFacts({ ports }: { readonly ports: NonNullable<Ports> }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { ip, range, excludedPorts, usable, used } = ports;
  return (
    <Facts>
      <p>
        {t('connectionsScreen.ports.range', {
          ip: ip === 'ipv4' ? 'IPv4' : 'IPv6',
          start: range.start,
          end: endOfRange(range),
        })}{' '}
        · {t('connectionsScreen.ports.free', { ports: number(Math.max(0, usable - used)) })}
      </p>
      {excludedPorts > 0 && <p>{t('connectionsScreen.ports.excluded', { ports: number(excludedPorts) })}</p>}
      <p>{t('connectionsScreen.ports.about')}</p>
    </Facts>
  );
}
