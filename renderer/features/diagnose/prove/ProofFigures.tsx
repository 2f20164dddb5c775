import { useTranslation } from 'react-i18next';
import type { ProofRun } from '../../../../shared/domain/proof/proofRun';
import { ChangesTable } from '../../../components/ChangesTable';
import { useFormats } from '../../../components/useFormats';
import { ErrorCountsText } from './ErrorCountsText';
import { Outcome } from './Outcome';

/** The figures of a run so far: beside what was predicted, once there is a result. */
export function ProofFigures({ run: { samples, report } }: { readonly run: ProofRun }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const last = report?.result ?? samples.at(-1);
  if (last === undefined) return null;
  const rows = [
    ['attempted', number(last.attempted)],
    ['connected', number(last.connected)],
  ] as const;
  return (
    <ChangesTable aria-label={t('proofScreen.figures.label')}>
      <tbody>
        {report !== null && (
          <tr>
            <th scope="row">{t('proofScreen.figures.outcome')}</th>
            <td>
              <Outcome report={report} />
            </td>
          </tr>
        )}
        {rows.map(([id, figure]) => (
          <tr key={id}>
            <th scope="row">{t(`proofScreen.figures.${id}`)}</th>
            <td>{figure}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('proofScreen.figures.errors')}</th>
          <td>
            <ErrorCountsText errors={last.errors} />
          </td>
        </tr>
      </tbody>
    </ChangesTable>
  );
}
