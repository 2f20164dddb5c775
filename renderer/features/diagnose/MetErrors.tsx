import { useTranslation } from 'react-i18next';
import { numberOf, type MetError } from '../../../shared/domain/diagnosis/diagnosis';
import { symptomOf } from '../../../shared/domain/diagnosis/errorForms';
import { ChangesTable } from '../../components/ChangesTable';
import { useFormats } from '../../components/useFormats';

/** Every kind of error that was met: how often, and where it begins and ends. */
export function MetErrors({ counts }: { readonly counts: readonly MetError[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const line = (at: number) => t('diagnoseScreen.verdict.line', { number: number(at) });
  return (
    <ChangesTable aria-label={t('diagnoseScreen.verdict.met')}>
      <thead>
        <tr>
          {(['what', 'call', 'count', 'first', 'last'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`diagnoseScreen.verdict.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((met) => (
          <tr key={`${met.symptomId} ${met.call ?? ''}`}>
            <th scope="row">
              <ErrorName met={met} />
            </th>
            <td>
              <CallName met={met} />
            </td>
            <td>{number(met.count)}</td>
            <td title={met.first.text}>{line(met.first.number)}</td>
            <td title={met.last.text}>{line(met.last.number)}</td>
          </tr>
        ))}
      </tbody>
    </ChangesTable>
  );
}

function ErrorName({ met }: { readonly met: MetError }) {
  const { t } = useTranslation();
  const symptom = symptomOf(met.symptomId);
  const code = numberOf(met.symptomId);
  return symptom.kind === 'event'
    ? t('diagnosis.event', { number: code })
    : t('diagnosis.error', { number: code, name: symptom.name });
}

function CallName({ met }: { readonly met: MetError }) {
  const { t } = useTranslation();
  if (symptomOf(met.symptomId).kind === 'event') return t('diagnoseScreen.verdict.notACall');
  return met.call === null ? t('diagnoseScreen.verdict.noCall') : <code>{met.call}</code>;
}
