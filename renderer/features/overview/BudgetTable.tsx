import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { BudgetStep } from '../../../shared/domain/portBudget';
import { endOfRange, type PortRange } from '../../../shared/domain/value';
import { useFormats } from '../../components/useFormats';

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  marginBottom: theme.spacing(1),
  '& th, & td': {
    padding: theme.spacing(0.75, 2, 0.75, 0),
    textAlign: 'left',
    verticalAlign: 'middle',
    fontWeight: 400,
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
  },
  '& thead th': { fontSize: '0.75rem', fontWeight: 600, color: theme.vars.palette.text.secondary },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
  '& th[scope="row"]': { width: '24%' },
  '& .timeWait': { width: '1%', whiteSpace: 'nowrap' },
  '& .rate': { width: '36%', paddingRight: 0 },
}));

/** 65,536 ports from left to right, the dynamic ones filled. */
const Space = styled('div')(({ theme }) => ({
  position: 'relative',
  height: 6,
  marginTop: 3,
  borderRadius: 3,
  backgroundColor: theme.vars.palette.divider,
  overflow: 'hidden',
  '& > i': { position: 'absolute', top: 0, bottom: 0, backgroundColor: theme.vars.palette.primary.main },
}));

const Gauge = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '5.5em minmax(0, 1fr)',
  alignItems: 'center',
  gap: theme.spacing(1.5),
  '& > strong': { fontSize: '1.0625rem', textAlign: 'right' },
  '& > i': { height: 12, minWidth: 2, borderRadius: 2, backgroundColor: theme.vars.palette.text.disabled },
  '& > i.after': { backgroundColor: theme.vars.palette.primary.main },
}));

const allPorts = 65_536;
const percent = (part: number): string => `${String(Math.round(part * 1000) / 10)}%`;

/** Before and after, side by side: the bars show what the figures say. */
export function BudgetTable({ steps }: { readonly steps: readonly BudgetStep[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const preset = t('presets.texts.load-test-client.title');
  const names = {
    now: t('overview.budget.now'),
    'works-now': t('overview.budget.worksNow', { preset }),
    'after-restart': t('overview.budget.afterRestart', { preset }),
  } as const;
  return (
    <Table aria-label={t('overview.budget.title')}>
      <thead>
        <tr>
          <th scope="col">{t('overview.budget.state')}</th>
          <th scope="col">{t('overview.budget.range')}</th>
          <th scope="col" className="timeWait">
            {t('overview.budget.timeWait')}
          </th>
          <th scope="col" className="rate">
            {t('overview.budget.rate')}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ when, capacity, share }) => (
          <tr key={when}>
            <th scope="row">{names[when]}</th>
            <td>
              <PortSpace range={capacity.range} />
            </td>
            <td className="timeWait">
              {t('overview.budget.seconds', { seconds: capacity.timeWaitSeconds })}
            </td>
            <td className="rate">
              <Gauge>
                <strong>{number(capacity.connectionsPerSecond)}</strong>
                <i className={when === 'now' ? undefined : 'after'} style={{ width: percent(share) }} />
              </Gauge>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function PortSpace({ range }: { readonly range: PortRange }) {
  const { t } = useTranslation();
  const end = endOfRange(range);
  return (
    <>
      {range.start}–{end} · {t('overview.budget.ports', { count: range.count })}
      <Space title={t('overview.budget.space', { start: range.start, end })}>
        <i style={{ left: percent(range.start / allPorts), width: percent(range.count / allPorts) }} />
      </Space>
    </>
  );
}
