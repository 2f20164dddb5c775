import Close from '@mui/icons-material/CloseOutlined';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdapterMatch } from '../../../shared/domain/adapterMatch';
import { compareMachines, verdictCounts } from '../../../shared/domain/machineComparison';
import { machineNames } from '../../../shared/domain/machineNames';
import type { ScanReport } from '../../../shared/domain/scan';
import type { Adapter } from '../../../shared/domain/snapshot';
import type { OtherMachine } from '../../../shared/ipc/api';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../components/useFormats';
import { MachinesTable } from './MachinesTable';
import { TakeOverActions } from './TakeOverActions';
import { useTicks } from './useTicks';

const Tools = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(1, 2),
  margin: theme.spacing(1, 0),
}));

/** Scrolls sideways with room for the edge of the checkboxes, which stand out to the left. */
const Scroll = styled('div')(({ theme }) => ({
  overflowX: 'auto',
  marginLeft: theme.spacing(-0.5),
  paddingLeft: theme.spacing(0.5),
}));

interface OtherMachineCardProps {
  readonly here: ScanReport;
  readonly other: OtherMachine;
  /** Epoch milliseconds. */
  readonly readAt: number;
  readonly onClose: () => void;
}

/** The open machine and another one: what they hold, what differs, and taking it over. */
export function OtherMachineCard({ here, other: { report: other }, readAt, onClose }: OtherMachineCardProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const [scope, setScope] = useState<'differences' | 'all'>('differences');
  const comparison = useMemo(() => compareMachines(here, other), [here, other]);
  const ticks = useTicks(comparison.rows);
  const counts = verdictCounts(comparison);
  const { rows, adapters } = comparison;
  // A filter hides nothing that is about to be taken over.
  const shown =
    scope === 'all' ? rows : rows.filter((row) => row.verdict === 'differs' || ticks.isTicked(row));
  const names = { ...machineNames(here.machine, other.machine) };
  return (
    <Panel
      title={t('otherMachine.title', names)}
      action={
        <IconButton aria-label={t('otherMachine.close', names)} onClick={onClose}>
          <Close />
        </IconButton>
      }
    >
      <p>
        {t('otherMachine.about', {
          other: names.other,
          family: t(`vocabulary.family.${other.windows.family}`),
          at: time(new Date(readAt).toISOString()),
        })}{' '}
        {other.windows.family !== here.windows.family && t('otherMachine.otherWindows')}
      </p>
      <p role="status">
        {t('otherMachine.counts.differs', { count: counts.differs })}{' '}
        {counts.unknown > 0 && t('otherMachine.counts.unknown', { count: counts.unknown })}
      </p>
      <AdapterNotes match={adapters} {...names} />
      <Tools>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={t('otherMachine.scope.label')}
          value={scope}
          onChange={(_event, next: 'differences' | 'all' | null) => {
            if (next !== null) setScope(next);
          }}
        >
          <ToggleButton value="differences">
            {t('otherMachine.scope.differences', { count: counts.differs })}
          </ToggleButton>
          <ToggleButton value="all">{t('otherMachine.scope.all', { count: rows.length })}</ToggleButton>
        </ToggleButtonGroup>
        <TakeOverActions other={names.other} wanted={ticks.wanted} writable={here.machine.writable} />
      </Tools>
      {shown.length > 0 && (
        <Scroll>
          <MachinesTable {...names} rows={shown} ticks={ticks} />
        </Scroll>
      )}
    </Panel>
  );
}

interface AdapterNotesProps {
  readonly match: AdapterMatch;
  readonly here: string;
  readonly other: string;
}

/** Which adapter stands for which, where that is not plain by their names, and which stand alone. */
function AdapterNotes({ match, here, other }: AdapterNotesProps) {
  const { t } = useTranslation();
  const renamed = match.pairs.filter((pair) => nameOf(pair.here) !== nameOf(pair.other));
  const alone = [
    ...match.onlyHere.map((adapter) => `${nameOf(adapter)} (${here})`),
    ...match.onlyOther.map((adapter) => `${nameOf(adapter)} (${other})`),
  ];
  return (
    <>
      {renamed.map((pair) => (
        <p key={pair.here.guid}>
          {t('otherMachine.adapters.paired', { here: nameOf(pair.here), other: nameOf(pair.other) })}
        </p>
      ))}
      {alone.length > 0 && <p>{t('otherMachine.adapters.alone', { names: alone.join(', ') })}</p>}
    </>
  );
}

function nameOf({ name, guid }: Adapter): string {
  return name ?? guid;
}
