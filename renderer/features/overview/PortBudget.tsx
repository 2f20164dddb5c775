import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { budgetSteps } from '../../../shared/domain/portBudget';
import type { ScanReport } from '../../../shared/domain/scan';
import type { Overview } from '../../../shared/ipc/api';
import { useWorkedOutCapacity } from '../../bridge/diagnosis';
import { Panel } from '../../components/Panel';
import { useReview } from '../review/review';
import { BudgetAssumptions } from './BudgetAssumptions';
import { BudgetTable } from './BudgetTable';

interface PortBudgetProps {
  readonly report: ScanReport;
  readonly overview: Overview;
}

/** How many connections the ports are good for, now and with *Load-test client*. */
export function PortBudget({ report, overview }: PortBudgetProps) {
  const { t } = useTranslation();
  const review = useReview();
  // Listeners are counted a moment later: that takes a look at the connections.
  const { capacity, loadTest } = useWorkedOutCapacity(null).data ?? overview;
  const steps = budgetSteps(capacity, loadTest);
  const preset = t('presets.texts.load-test-client.title');
  const gains = steps.length > 1;
  return (
    <Panel
      title={t('overview.budget.title')}
      action={
        gains &&
        report.machine.writable && (
          <Button
            variant="contained"
            onClick={() => {
              review.open({ kind: 'target', base: { kind: 'preset', id: 'load-test-client' } });
            }}
          >
            {t('overview.budget.review', { preset })}
          </Button>
        )
      }
    >
      <p>{t('overview.budget.about')}</p>
      <BudgetTable steps={steps} />
      {loadTest === null && <p>{t('overview.budget.cannot', { preset })}</p>}
      {loadTest !== null && !gains && <p>{t('overview.budget.inPlace', { preset })}</p>}
      <BudgetAssumptions capacity={capacity} />
    </Panel>
  );
}
