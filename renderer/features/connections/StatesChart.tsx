import { LineChart } from '@mui/x-charts/LineChart';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryPoint } from '../../../shared/domain/connections/sampleHistory';
import { useFormats } from '../../components/useFormats';
import { groupCount, stateGroups } from './stateGroups';
import { useStateColours } from './useStateColours';

/** Stacked areas over time. The same figures stand in the tables, so nothing is told by colour alone. */
export const StatesChart = memo(function StatesChart({
  points,
}: {
  readonly points: readonly HistoryPoint[];
}) {
  const { t, i18n } = useTranslation();
  const { number } = useFormats();
  const colours = useStateColours();
  const clock = useMemo(
    () => new Intl.DateTimeFormat(i18n.language, { timeStyle: 'medium', hourCycle: 'h23' }),
    [i18n.language],
  );
  // What never occurs needs neither a layer nor a word in the legend.
  const shown = stateGroups.filter((group) => points.some(({ counts }) => groupCount(counts, group) > 0));
  return (
    <LineChart
      height={250}
      skipAnimation
      margin={{ left: 0, right: 28, top: 8, bottom: 0 }}
      grid={{ horizontal: true }}
      xAxis={[
        {
          scaleType: 'time',
          data: points.map(({ at }) => new Date(at)),
          valueFormatter: (at: Date) => clock.format(at),
          tickNumber: 5,
          // Chinese characters are taller than the default allows, and a label that does not fit is left out.
          height: 32,
        },
      ]}
      yAxis={[{ min: 0, width: 52, tickMinStep: 1, valueFormatter: (count: number) => number(count) }]}
      series={shown.map((group) => ({
        id: group,
        label: t(`connectionsScreen.chart.groups.${group}`),
        color: colours[group],
        data: points.map(({ counts }) => groupCount(counts, group)),
        stack: 'states',
        area: true,
        showMark: false,
        curve: 'linear',
      }))}
      slotProps={{ legend: { position: { vertical: 'top', horizontal: 'start' } } }}
    />
  );
});
