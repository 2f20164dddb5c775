import Warning from '@mui/icons-material/WarningAmberOutlined';
import { useTranslation } from 'react-i18next';
import type { ApplicabilityStatus } from '../../../../shared/domain/parameter';
import { Mark } from '../../../components/Mark';

const doubtful = ['ignored', 'superseded', 'partly', 'unknown'] as const;

/** Beside an editor whose parameter this Windows does not simply honour: what setting it may come to. */
export function PlaceboNote({ status }: { readonly status: ApplicabilityStatus }) {
  const { t } = useTranslation();
  const doubt = doubtful.find((candidate) => candidate === status);
  if (doubt === undefined) return null;
  return (
    <p>
      <Mark tone="warning" icon={Warning}>
        {t(`editors.placebo.${doubt}`)}
      </Mark>
    </p>
  );
}
