import { useEffect, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import { useStaging } from '../staging/staging';
import { ParameterRow } from './ParameterRow';
import { useColumns } from './columns';
import { rowButtonId } from './rowIds';
import { TableFrame } from './TableFrame';
import type { ParametersView } from './useParametersView';

interface ParametersTableProps {
  readonly view: ParametersView;
  readonly report: ScanReport;
}

/** The parameters by subject. Arrow keys, Home and End go from row to row; Enter and Space open one in place. */
export function ParametersTable({ view, report }: ParametersTableProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  const { edits } = useStaging();
  const { revealed, clearRevealed } = view;
  useEffect(() => {
    if (revealed === null) return;
    const button = document.getElementById(rowButtonId(revealed));
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'center' });
    clearRevealed();
  }, [revealed, clearRevealed]);

  return (
    <TableFrame>
      <table aria-label={t('ui.table.label')} onKeyDown={moveBetweenRows}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column}>
                {t(`ui.table.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {view.table.groups.map(({ group, entries }) => (
          <tbody key={group}>
            <tr className="group">
              <th scope="rowgroup" colSpan={columns.length}>
                {t(`vocabulary.group.${group}`)}
              </th>
            </tr>
            {entries.map((entry) => (
              <ParameterRow
                key={entry.row.id}
                entry={entry}
                report={report}
                staged={edits[entry.row.id]}
                columns={columns}
                open={view.openRows.has(entry.row.id)}
                onToggle={view.toggleRow}
              />
            ))}
          </tbody>
        ))}
      </table>
    </TableFrame>
  );
}

/** A step to take from the row at `index`; the keys are those of a list. */
const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, count) => count - 1,
};

function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const index = buttons.findIndex((button) => button === event.target);
  if (index < 0) return;
  event.preventDefault();
  buttons[step(index, buttons.length)]?.focus();
}
