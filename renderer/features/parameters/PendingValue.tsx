import East from '@mui/icons-material/EastOutlined';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue';
import type { TargetValue } from '../../../shared/domain/value';
import { ValueText } from './ValueText';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 4,
  color: theme.vars.palette.primary.main,
  fontWeight: 600,
  '& svg': { fontSize: 16, marginTop: 1, flex: 'none' },
}));

interface PendingValueProps {
  readonly definition: CatalogueEntry;
  readonly value: TargetValue;
}

/** Under a value: what it is staged to become. */
export function PendingValue({ definition, value }: PendingValueProps) {
  const { t } = useTranslation();
  return (
    <Line>
      <East titleAccess={t('staging.becomes')} />
      <span>
        <ValueText definition={definition} value={value} />
      </span>
    </Line>
  );
}
