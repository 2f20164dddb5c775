import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ScanReport } from '../../../shared/domain/scan';
import type { Overview } from '../../../shared/ipc/api';
import { useFormats } from '../../components/useFormats';
import { useRoleName } from '../machine/useRoleName';

const Sentence = styled('p')({
  margin: 0,
  maxWidth: '105ch',
  fontSize: '1.0625rem',
  lineHeight: 1.45,
  textWrap: 'pretty',
});

interface StandingProps {
  readonly report: ScanReport;
  readonly overview: Overview;
}

/** One sentence on where the machine stands. */
export function Standing({ report, overview }: StandingProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const role = useRoleName();
  const { guides, differs, capacity } = overview;
  return (
    <Sentence>
      {t('overview.standing', {
        guides: t('overview.guides', { count: guides.ignored, values: guides.values }),
        differs: t('overview.differs', { count: differs, role }),
        rate: t(`overview.rate.${report.machine.kind}`, {
          rate: number(Math.floor(capacity.connectionsPerSecond)),
        }),
      })}
    </Sentence>
  );
}
