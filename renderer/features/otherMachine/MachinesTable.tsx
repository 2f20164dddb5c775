import Checkbox from '@mui/material/Checkbox';
import { useTranslation } from 'react-i18next';
import type { ComparedMachines } from '../../../shared/domain/machineComparison';
import { ApplicabilityMark } from '../../components/ApplicabilityMark';
import { ChangesTable } from '../../components/ChangesTable';
import { InstanceName } from '../../components/InstanceName';
import { PendingValue } from '../parameters/PendingValue';
import { ValueText } from '../parameters/ValueText';
import { useStaging } from '../staging/staging';
import type { Ticks } from './useTicks';
import { VerdictMark } from './VerdictMark';

interface MachinesTableProps {
  readonly here: string;
  readonly other: string;
  readonly rows: readonly ComparedMachines[];
  readonly ticks: Ticks;
}

/** What two machines hold, side by side, and which of the other's values are to be taken over. */
export function MachinesTable({ here, other, rows, ticks }: MachinesTableProps) {
  const { t } = useTranslation();
  const { edits } = useStaging();
  return (
    <ChangesTable aria-label={t('otherMachine.table.label', { here, other })}>
      <thead>
        <tr>
          <td className="tick" />
          <th scope="col">{t('otherMachine.table.parameter')}</th>
          <th scope="col">{here}</th>
          <th scope="col">{other}</th>
          <th scope="col">{t('otherMachine.table.verdict')}</th>
          <th scope="col">{t('otherMachine.table.applicability')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((compared) => {
          const { row, definition, verdict, takeable } = compared;
          const staged = edits[row.id];
          return (
            <tr key={row.id}>
              <td className="tick">
                {takeable !== undefined && (
                  <Checkbox
                    edge="start"
                    checked={ticks.isTicked(compared)}
                    slotProps={{ input: { 'aria-label': t('otherMachine.table.take', { name: row.id }) } }}
                    onChange={(event) => {
                      ticks.tick(compared, event.target.checked);
                    }}
                  />
                )}
              </td>
              <th scope="row">
                <InstanceName id={row.id} />
              </th>
              <td>
                <ValueText definition={definition} value={row.current} />
                {staged !== undefined && <PendingValue definition={definition} value={staged} />}
              </td>
              <td>
                <ValueText definition={definition} value={compared.other} />
              </td>
              <td className="mark">
                <VerdictMark verdict={verdict} />
              </td>
              <td className="mark">
                <ApplicabilityMark status={row.applicability} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </ChangesTable>
  );
}
