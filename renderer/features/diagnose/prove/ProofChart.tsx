import { styled, useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhaustionSample } from '../../../../shared/domain/proof/exhaustionResult';
import { chartScale, failuresPerSecond, type ChartScale } from '../../../../shared/domain/proof/proofRun';
import { useFormats } from '../../../components/useFormats';

const Charts = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
  gap: theme.spacing(1),
  '& > div': { minWidth: 0 },
}));

interface ProofChartProps {
  readonly samples: readonly ExhaustionSample[];
  /** Shared with whatever it stands beside. */
  readonly scale?: ChartScale;
  /** What the charts are of, for those who cannot see them. */
  readonly name: string;
}

/** Connections made and refused per second, and sockets in TIME_WAIT. The figures stand in the table above as well. */
export const ProofChart = memo(function ProofChart({ samples, scale, name }: ProofChartProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { palette } = useTheme().vars;
  const { seconds, perSecond, timeWait } = scale ?? chartScale([samples]);
  const errorColours = [palette.error.main, palette.warning.main, palette.info.main, palette.text.secondary];
  const shared = {
    height: 200,
    skipAnimation: true,
    margin: { left: 0, right: 12, top: 8, bottom: 0 },
    grid: { horizontal: true },
    xAxis: [
      {
        data: samples.map(({ elapsedMs }) => elapsedMs / 1000),
        min: 0,
        max: seconds,
        tickNumber: 5,
        // Chinese characters are taller than the default allows, and a label that does not fit is left out.
        height: 32,
        valueFormatter: (at: number) => t('overview.budget.seconds', { seconds: number(at) }),
      },
    ],
    slotProps: { legend: { position: { vertical: 'top', horizontal: 'start' } } },
  } as const;
  const axis = (max: number) => [
    { min: 0, max, width: 56, valueFormatter: (count: number) => number(count) },
  ];
  const line = { showMark: samples.length < 4, curve: 'linear' } as const;
  return (
    <Charts>
      <div role="group" aria-label={t('proofScreen.chart.rates', { name })}>
        <LineChart
          {...shared}
          yAxis={axis(perSecond)}
          series={[
            {
              ...line,
              id: 'connected',
              label: t('proofScreen.chart.connected'),
              color: palette.success.main,
              data: samples.map(({ connectedPerSecond }) => connectedPerSecond),
            },
            ...failuresPerSecond(samples).map(({ code, rates }, index) => ({
              ...line,
              id: code,
              label: t('proofScreen.chart.failed', { code }),
              color: errorColours[index % errorColours.length] ?? palette.error.main,
              data: rates,
            })),
          ]}
        />
      </div>
      <div role="group" aria-label={t('proofScreen.chart.waiting', { name })}>
        <LineChart
          {...shared}
          yAxis={axis(timeWait)}
          series={[
            {
              ...line,
              id: 'timeWait',
              label: t('proofScreen.chart.timeWait'),
              color: palette.primary.main,
              data: samples.map((sample) => sample.timeWait),
            },
          ]}
        />
      </div>
    </Charts>
  );
});
