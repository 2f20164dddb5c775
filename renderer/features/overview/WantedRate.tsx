import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseNumber } from '../../../shared/domain/valueSyntax';
import { refusalOf } from '../../bridge/answered';
import { useWorkedOutCapacity } from '../../bridge/diagnosis';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../components/useFormats';
import { CapacityWays } from './CapacityWays';

const Form = styled('form')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: theme.spacing(1),
  marginBottom: theme.spacing(1),
}));

/** As far as main takes one. */
const highestRate = 1_000_000;

function rateIn(entry: string): number | null {
  const rate = parseNumber(entry.trim());
  return rate !== null && rate > 0 && rate <= highestRate ? rate : null;
}

/** From a wanted rate back to what it takes. */
export function WantedRate() {
  const { t } = useTranslation();
  const [entry, setEntry] = useState('');
  const [rate, setRate] = useState<number | null>(null);
  const [isRefused, setRefused] = useState(false);
  return (
    <Panel title={t('overview.wantedRate.title')}>
      <p>{t('overview.wantedRate.about')}</p>
      <Form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const asked = rateIn(entry);
          setRefused(asked === null);
          if (asked !== null) setRate(asked);
        }}
      >
        <TextField
          size="small"
          label={t('overview.wantedRate.field')}
          value={entry}
          error={isRefused}
          helperText={isRefused ? t('overview.wantedRate.refused', { most: highestRate }) : undefined}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
          onChange={(event) => {
            setEntry(event.target.value);
          }}
        />
        <Button type="submit" variant="outlined">
          {t('overview.wantedRate.ask')}
        </Button>
      </Form>
      <div aria-live="polite">{rate !== null && <Answer rate={rate} />}</div>
    </Panel>
  );
}

function Answer({ rate }: { readonly rate: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { data, error, isPlaceholderData, refetch } = useWorkedOutCapacity(rate);
  if (error !== null) return <ErrorNotice refusal={refusalOf(error)} onRetry={() => void refetch()} />;
  if (data?.ways == null || isPlaceholderData) return <p>{t('overview.wantedRate.working')}</p>;
  if (data.ways.length === 0) return <p>{t('capacityWays.carried', { rate: number(rate) })}</p>;
  return <CapacityWays ways={data.ways} />;
}
