import Check from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslation } from 'react-i18next';
import type { ProofReport } from '../../../../shared/domain/proof/proofReport';
import { Mark } from '../../../components/Mark';

/** Whether the ports lasted, and whether that was predicted. */
export function Outcome({ report: { result, prediction } }: { readonly report: ProofReport }) {
  const { t } = useTranslation();
  const isExhausted = result.verdict === 'exhausted';
  const foretold = prediction?.verdict ?? null;
  return (
    <>
      <Mark tone={isExhausted ? 'error' : 'success'} icon={isExhausted ? ErrorOutline : Check}>
        {t(`proof.verdict.${result.verdict}`)}
      </Mark>
      {foretold !== null && (
        <div>
          {t(
            foretold === result.verdict
              ? 'proofScreen.figures.asPredicted'
              : 'proofScreen.figures.unlikePredicted',
          )}
        </div>
      )}
    </>
  );
}
