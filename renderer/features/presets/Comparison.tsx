import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedValue, TargetComparison } from '../../../shared/domain/targetComparison';
import { ApplicabilityMark } from '../../components/ApplicabilityMark';
import { ChangesTable } from '../../components/ChangesTable';
import { InstanceName } from '../../components/InstanceName';
import { StatusMark } from '../../components/StatusMark';
import { ValueText } from '../parameters/ValueText';

const Subheading = styled('h4')(({ theme }) => ({
  margin: theme.spacing(1.5, 0, 0.5),
  fontSize: '0.75rem',
  fontWeight: 600,
}));

interface ComparisonProps {
  readonly name: string;
  readonly comparison: TargetComparison;
  /** Lists apart what this Windows makes no use of, and what starts unticked for that reason. */
  readonly separatesIgnored?: boolean;
  /** At the end of each row. */
  readonly rowActions?: (value: ComparedValue) => ReactNode;
}

/** Every value of a target beside what the machine holds. */
export function Comparison({ name, comparison, separatesIgnored = false, rowActions }: ComparisonProps) {
  const { t } = useTranslation();
  const { values, misspellings, missing } = comparison;
  const ignored = separatesIgnored ? values.filter(({ acts }) => !acts) : [];
  const shown = separatesIgnored ? values.filter(({ acts }) => acts) : values;
  const label = t('presetScreen.table.label', { name });
  const ignoredTitle = t('presetScreen.ignoredTitle', { count: ignored.length });
  return (
    <>
      {shown.length > 0 && <ValuesTable label={label} values={shown} rowActions={rowActions} />}
      {ignored.length > 0 && (
        <>
          <Subheading>{ignoredTitle}</Subheading>
          <p>{t('presetScreen.ignoredNote')}</p>
          <ValuesTable label={ignoredTitle} values={ignored} rowActions={rowActions} />
        </>
      )}
      {misspellings.length > 0 && <p>{t('presetScreen.misspellings', { names: misspellings.join(', ') })}</p>}
      {missing.length > 0 && <p>{t('presetScreen.missing', { ids: missing.join(', ') })}</p>}
    </>
  );
}

interface ValuesTableProps {
  readonly label: string;
  readonly values: readonly ComparedValue[];
  readonly rowActions: ComparisonProps['rowActions'];
}

function ValuesTable({ label, values, rowActions }: ValuesTableProps) {
  const { t } = useTranslation();
  return (
    <ChangesTable aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('presetScreen.table.parameter')}</th>
          <th scope="col">{t('presetScreen.table.machine')}</th>
          <th scope="col">{t('presetScreen.table.target')}</th>
          <th scope="col">{t('presetScreen.table.status')}</th>
          <th scope="col">{t('presetScreen.table.here')}</th>
          {rowActions !== undefined && <td />}
        </tr>
      </thead>
      <tbody>
        {values.map((value) => {
          const { row, definition, wanted, status } = value;
          return (
            <tr key={row.id}>
              <th scope="row">
                <InstanceName id={row.id} />
              </th>
              <td>
                <ValueText definition={definition} value={row.current} />
              </td>
              <td>
                <ValueText definition={definition} value={wanted} />
              </td>
              <td className="mark">
                <StatusMark status={status} />
              </td>
              <td className="mark">
                <ApplicabilityMark status={row.applicability} />
              </td>
              {rowActions !== undefined && <td className="tick">{rowActions(value)}</td>}
            </tr>
          );
        })}
      </tbody>
    </ChangesTable>
  );
}
