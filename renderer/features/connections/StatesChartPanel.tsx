import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { historySpans, type HistorySpan } from '../../../shared/domain/connections/connectionBounds';
import type { ConnectionsView } from '../../../shared/ipc/api';
import { useConnectionHistory } from '../../bridge/connections';
import { Panel } from '../../components/Panel';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { StatesChart } from './StatesChart';

const Room = styled('div')({
  height: 250,
  display: 'grid',
  alignItems: 'center',
  '& > p': { justifySelf: 'center' },
});

/** How many connections were in which state, up to now. */
export function StatesChartPanel({ view }: { readonly view: ConnectionsView }) {
  const { t } = useTranslation();
  const [span, setSpan] = useState<HistorySpan>(600);
  const { data: points = [] } = useConnectionHistory(view, span);
  return (
    <Panel
      title={t('connectionsScreen.chart.title')}
      action={
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={t('connectionsScreen.chart.span')}
          value={span}
          onChange={(_event, chosen: HistorySpan | null) => {
            if (chosen !== null) setSpan(chosen);
          }}
        >
          {historySpans.map((seconds) => (
            <ToggleButton key={seconds} value={seconds} sx={{ py: 0.25 }}>
              {t(`connectionsScreen.chart.spans.s${seconds}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <VisuallyHidden>{t('connectionsScreen.chart.description')}</VisuallyHidden>
      <Room>
        {points.length > 1 ? <StatesChart points={points} /> : <p>{t('connectionsScreen.chart.empty')}</p>}
      </Room>
    </Panel>
  );
}
