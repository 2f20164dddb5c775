import { styled } from '@mui/material/styles';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endOfRange } from '../../../../shared/domain/value';
import type { ProofReport } from '../../../../shared/domain/proof/proofReport';
import { chartScale, type KeptProof } from '../../../../shared/domain/proof/proofRun';
import { ChangesTable } from '../../../components/ChangesTable';
import { useFormats } from '../../../components/useFormats';
import { SaveEvidence } from '../../evidence/SaveEvidence';
import { LabelledSelect } from '../../machine/LabelledSelect';
import { ErrorCountsText } from './ErrorCountsText';
import { Outcome } from './Outcome';

const ProofChart = lazy(async () => ({ default: (await import('./ProofChart')).ProofChart }));

const Part = styled('section')(({ theme }) => ({
  marginTop: theme.spacing(1.5),
  paddingTop: theme.spacing(1),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '& > h3': { margin: theme.spacing(0, 0, 0.5), fontSize: '0.8125rem', fontWeight: 600 },
}));

const Pair = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
  gap: theme.spacing(1.5),
  marginTop: theme.spacing(1),
  '& > div': { minWidth: 0 },
}));

/** Two results side by side, drawn to one scale: before and after a change. */
export function ProofComparison({ kept }: { readonly kept: readonly KeptProof[] }) {
  const { t } = useTranslation();
  const [beforeId, setBefore] = useState<string | null>(null);
  const [afterId, setAfter] = useState<string | null>(null);
  const find = (id: string | null) => kept.find((proof) => proof.id === id);
  const after = find(afterId) ?? kept[0];
  const before = find(beforeId) ?? kept[1] ?? after;
  if (before === undefined || after === undefined) return null;
  const pair = before === after ? [after] : [before, after];
  const scale = chartScale(pair.map(({ report }) => report.samples));
  return (
    <Part aria-label={t('proofScreen.compare.title')}>
      <h3>{t('proofScreen.compare.title')}</h3>
      {kept.length > 1 && (
        <Pair>
          <Choice label={t('proofScreen.compare.before')} kept={kept} chosen={before} onChoose={setBefore} />
          <Choice label={t('proofScreen.compare.after')} kept={kept} chosen={after} onChoose={setAfter} />
        </Pair>
      )}
      <FiguresOf reports={pair.map(({ report }) => report)} />
      <Suspense fallback={<p>{t('proofScreen.run.loadingChart')}</p>}>
        <Pair>
          {pair.map(({ id, report }) => (
            <div key={id}>
              <ProofChart samples={report.samples} scale={scale} name={report.startedAt} />
            </div>
          ))}
        </Pair>
      </Suspense>
      <SaveEvidence proofs={pair.map(({ id }) => id)} />
    </Part>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly kept: readonly KeptProof[];
  readonly chosen: KeptProof;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, kept, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const { time, number } = useFormats();
  return (
    <LabelledSelect
      label={label}
      value={chosen.id}
      options={kept.map(({ id, report }) => ({
        value: id,
        label: t('proofScreen.compare.result', {
          time: time(report.startedAt),
          amount: number(report.result.connected),
        }),
      }))}
      onChange={onChoose}
    />
  );
}

function FiguresOf({ reports }: { readonly reports: readonly ProofReport[] }) {
  const { t } = useTranslation();
  const { number, time } = useFormats();
  const none = t('proofScreen.compare.unknown');
  const rows: readonly (readonly [string, (report: ProofReport) => string])[] = [
    [
      t('proofScreen.compare.range'),
      ({ supply }) =>
        supply === null
          ? none
          : t('proofScreen.compare.rangeText', {
              start: supply.range.start,
              end: endOfRange(supply.range),
              free: number(supply.freePorts),
            }),
    ],
    [
      t('proofScreen.compare.timeWait'),
      ({ timeWait }) =>
        timeWait === null
          ? none
          : t(`proofScreen.compare.timeWaitText.${timeWait.basis}`, { seconds: number(timeWait.seconds) }),
    ],
    [
      t('proofScreen.compare.predicted'),
      ({ prediction }) => {
        const foretold = prediction?.verdict ?? null;
        return prediction === null || foretold === null
          ? none
          : t('proofScreen.compare.rate', { rate: number(prediction.sustainedPerSecond) });
      },
    ],
    [
      t('proofScreen.compare.connected'),
      ({ result }) =>
        t('proofScreen.compare.of', {
          connected: number(result.connected),
          attempted: number(result.attempted),
        }),
    ],
    [
      t('proofScreen.compare.peak'),
      ({ result }) => (result.timeWaitPeak === null ? none : number(result.timeWaitPeak)),
    ],
    [
      t('proofScreen.compare.took'),
      ({ elapsedSeconds }) => t('overview.budget.seconds', { seconds: number(elapsedSeconds) }),
    ],
  ];
  return (
    <ChangesTable aria-label={t('proofScreen.compare.title')} sx={{ mt: 1 }}>
      <thead>
        <tr>
          <th scope="col">{t('proofScreen.compare.figure')}</th>
          {reports.map(({ startedAt }) => (
            <th key={startedAt} scope="col">
              {time(startedAt)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('proofScreen.figures.outcome')}</th>
          {reports.map((report) => (
            <td key={report.startedAt}>
              <Outcome report={report} />
            </td>
          ))}
        </tr>
        {rows.map(([label, figure]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {reports.map((report) => (
              <td key={report.startedAt}>{figure(report)}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('proofScreen.figures.errors')}</th>
          {reports.map((report) => (
            <td key={report.startedAt}>
              <ErrorCountsText errors={report.result.errors} />
            </td>
          ))}
        </tr>
      </tbody>
    </ChangesTable>
  );
}
