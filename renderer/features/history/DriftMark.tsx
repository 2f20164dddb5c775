import CompareArrows from '@mui/icons-material/CompareArrowsOutlined';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/Mark';

/** How many values the machine no longer holds as they were applied. */
export function DriftMark({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return (
    <Mark tone="warning" icon={CompareArrows}>
      {t('historyScreen.drift', { count })}
    </Mark>
  );
}
