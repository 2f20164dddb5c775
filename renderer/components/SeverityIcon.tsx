import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Info from '@mui/icons-material/InfoOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import { useTranslation } from 'react-i18next';
import type { FindingSeverity } from '../../shared/domain/finding';

const icons = { error: ErrorOutline, warning: Warning, info: Info } as const;

/** The sign of a finding's severity, with its word for those who cannot see it. */
export function SeverityIcon({ severity }: { readonly severity: FindingSeverity }) {
  const { t } = useTranslation();
  const Icon = icons[severity];
  return <Icon color={severity} titleAccess={t(`vocabulary.severity.${severity}`)} />;
}
