import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loopbackAddresses } from '../../../../shared/domain/proof/loopbackAddress';
import type { PortGround } from '../../../../shared/domain/proof/proofRun';
import { mostConnections, readProofForm, type ProofForm } from '../../../../shared/domain/proof/proofWish';
import { useStartProof } from '../../../bridge/proofs';
import { LabelledSelect } from '../../machine/LabelledSelect';
import { NumberField } from './NumberField';
import { ProofForecast } from './ProofForecast';

const Fields = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: theme.spacing(1, 2),
  margin: theme.spacing(0.5, 0),
}));

const Choices = styled('div')({ display: 'flex', flexDirection: 'column', alignItems: 'flex-start' });

const usualSeconds = 60;
const usualRate = 100;

interface ProofSetupProps {
  readonly ground: PortGround;
  /** While a test runs. */
  readonly disabled: boolean;
}

/** What the test is to do, and what that will mean, before it begins. */
export function ProofSetup({ ground, disabled }: ProofSetupProps) {
  const { t } = useTranslation();
  const start = useStartProof();
  const most = mostConnections(ground.supply);
  const [form, setForm] = useState<ProofForm>({
    address: '127.0.0.1',
    connections: String(most ?? ''),
    rate: null,
    seconds: String(usualSeconds),
    untilExhausted: false,
    measureTimeWait: true,
  });
  const change = (part: Partial<ProofForm>) => {
    setForm((now) => ({ ...now, ...part }));
  };
  const read = readProofForm(form, most ?? 0);
  const problems = read.ok ? {} : read.error;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (read.ok) start.mutate(read.value);
      }}
    >
      <Fields>
        <NumberField
          label={t('proofScreen.form.connections')}
          value={form.untilExhausted ? '' : form.connections}
          disabled={form.untilExhausted}
          most={problems.connections}
          onChange={(connections) => {
            change({ connections });
          }}
        />
        <LabelledSelect
          label={t('proofScreen.form.speed')}
          value={form.rate === null ? 'fastest' : 'rate'}
          options={(['fastest', 'rate'] as const).map((value) => ({
            value,
            label: t(`proofScreen.form.speeds.${value}`),
          }))}
          onChange={(speed) => {
            change({ rate: speed === 'fastest' ? null : String(usualRate) });
          }}
        />
        {form.rate !== null && (
          <NumberField
            label={t('proofScreen.form.rate')}
            value={form.rate}
            most={problems.rate}
            onChange={(rate) => {
              change({ rate });
            }}
          />
        )}
        <NumberField
          label={t('proofScreen.form.seconds')}
          value={form.seconds}
          most={problems.seconds}
          onChange={(seconds) => {
            change({ seconds });
          }}
        />
        <LabelledSelect
          label={t('proofScreen.form.address')}
          value={form.address}
          options={loopbackAddresses.map((value) => ({ value, label: value }))}
          onChange={(address) => {
            change({ address });
          }}
        />
      </Fields>
      <Choices>
        <Choice
          label={t('proofScreen.form.measure')}
          checked={form.measureTimeWait}
          onChange={(measureTimeWait) => {
            change({ measureTimeWait });
          }}
        />
        <Choice
          label={t('proofScreen.form.untilExhausted')}
          checked={form.untilExhausted}
          onChange={(untilExhausted) => {
            change({ untilExhausted });
          }}
        />
      </Choices>
      {read.ok && <ProofForecast task={read.value} ground={ground} />}
      <Button
        type="submit"
        variant="contained"
        color={form.untilExhausted ? 'warning' : 'primary'}
        disabled={disabled || !read.ok || start.isPending}
      >
        {t(form.untilExhausted ? 'proofScreen.form.startExhausting' : 'proofScreen.form.start')}
      </Button>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Choice({ label, checked, onChange }: ChoiceProps) {
  return (
    <FormControlLabel
      label={label}
      slotProps={{ typography: { variant: 'body1' } }}
      control={
        <Checkbox
          sx={{ py: 0.25 }}
          checked={checked}
          onChange={(_event, now) => {
            onChange(now);
          }}
        />
      }
    />
  );
}
