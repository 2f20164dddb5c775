import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bySeverity } from '../../../shared/domain/findingsOverview';
import type { ScanReport } from '../../../shared/domain/scan';
import { useNavigation } from '../../app/navigation';
import { Panel } from '../../components/Panel';
import { FindingsList } from '../findings/FindingsList';

/** So many are told at once; a machine that was tuned by every guide there is has dozens. */
const shownAtFirst = 5;

/** What deserves a sentence about the machine, with a *Fix* where one is known. */
export function OverviewFindings({ report }: { readonly report: ScanReport }) {
  const { t } = useTranslation();
  const { show } = useNavigation();
  const [all, setAll] = useState(false);
  const listId = useId();
  const findings = bySeverity(report.findings);
  const more = findings.length - shownAtFirst;
  return (
    <Panel
      title={t('overview.findings.title')}
      action={
        more > 0 && (
          <Button
            aria-expanded={all}
            aria-controls={listId}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? t('overview.findings.less') : t('overview.findings.more', { count: more })}
          </Button>
        )
      }
    >
      {findings.length === 0 ? (
        <p>{t('overview.findings.none')}</p>
      ) : (
        <FindingsList
          id={listId}
          findings={all ? findings : findings.slice(0, shownAtFirst)}
          rows={report.rows}
          canFix={report.machine.writable}
          onShow={(id) => {
            show({ kind: 'row', id });
          }}
        />
      )}
    </Panel>
  );
}
