import ChevronRight from '@mui/icons-material/KeyboardArrowRightOutlined';
import { memo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableEntry } from '../../../shared/domain/parameterTable';
import type { ScanReport } from '../../../shared/domain/scan';
import type { TargetValue } from '../../../shared/domain/value';
import { ApplicabilityMark } from '../../components/ApplicabilityMark';
import { RegistryName } from '../../components/RegistryName';
import { StatusMark } from '../../components/StatusMark';
import { AdapterName } from './AdapterName';
import type { Column } from './columns';
import { ParameterDetails } from './details/ParameterDetails';
import { DefaultCell } from './DefaultCell';
import { PendingValue } from './PendingValue';
import { RowButton, RowSummary, Folded } from './rowParts';
import { rowButtonId, rowDetailsId } from './rowIds';
import { useParameterText } from './useParameterText';
import { useRowSentence } from './useRowSentence';
import { ValueText } from './ValueText';

interface ParameterRowProps {
  readonly entry: TableEntry;
  readonly report: ScanReport;
  /** What is staged for it; undefined where nothing is. */
  readonly staged: TargetValue | undefined;
  readonly columns: readonly Column[];
  readonly open: boolean;
  readonly onToggle: (rowId: string) => void;
}

/** One instance of a parameter: a line to compare, and its documentation in place. */
export const ParameterRow = memo(function ParameterRow({
  entry,
  report,
  staged,
  columns,
  open,
  onToggle,
}: ParameterRowProps) {
  const { t } = useTranslation();
  const { row, definition, adapter } = entry;
  const text = useParameterText()(definition.id);
  const sentence = useRowSentence(entry, staged);
  const toggle = () => {
    onToggle(row.id);
  };
  const toggleByMouse = (event: MouseEvent<HTMLElement>) => {
    const inButton = event.target instanceof Element && event.target.closest('button') !== null;
    const selecting = (window.getSelection()?.toString() ?? '') !== '';
    if (!inButton && !selecting) toggle();
  };
  const classes = ['parameter', ...(open ? ['open'] : []), ...(staged === undefined ? [] : ['pending'])];
  const folded = !columns.includes('applicability');
  const verdict = <ApplicabilityMark status={row.applicability} />;
  const effect = (
    <span title={t(`vocabulary.takesEffect.${row.takesEffect}`)}>
      {t(`ui.table.effect.${row.takesEffect}`)}
    </span>
  );
  return (
    <>
      <tr className={classes.join(' ')} onClick={toggleByMouse}>
        <th scope="row" className="parameter">
          <RowButton
            id={rowButtonId(row.id)}
            data-row={row.id}
            aria-label={sentence}
            aria-expanded={open}
            aria-controls={open ? rowDetailsId(row.id) : undefined}
            onClick={toggle}
          >
            <ChevronRight aria-hidden />
            <RegistryName>{definition.id}</RegistryName>
            {adapter !== null && <AdapterName adapter={adapter} />}
          </RowButton>
          <RowSummary title={text.summary}>{text.summary}</RowSummary>
          {folded && (
            <Folded>
              {verdict}
              {effect}
            </Folded>
          )}
        </th>
        <td className="status">
          <StatusMark status={row.status} />
        </td>
        <td className="current">
          <ValueText definition={definition} value={row.current} />
          {staged !== undefined && <PendingValue definition={definition} value={staged} />}
        </td>
        <td className="recommended">
          {row.recommended === undefined ? (
            <span title={t('ui.value.noRecommendation')}>–</span>
          ) : (
            <ValueText definition={definition} value={row.recommended} />
          )}
        </td>
        <td className="default">
          <DefaultCell definition={definition} windows={report.windows} />
        </td>
        {!folded && <td className="applicability">{verdict}</td>}
        {!folded && <td className="takesEffect">{effect}</td>}
      </tr>
      {open && (
        <tr className="details" id={rowDetailsId(row.id)}>
          <td colSpan={columns.length}>
            <ParameterDetails entry={entry} report={report} />
          </td>
        </tr>
      )}
    </>
  );
});
