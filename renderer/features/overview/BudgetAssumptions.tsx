import { styled } from '@mui/material/styles';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Capacity } from '../../../shared/domain/machineCapacity';
import { useFormats, type Formats } from '../../components/useFormats';

const List = styled('ul')(({ theme }) => ({
  margin: 0,
  paddingLeft: theme.spacing(2),
  fontSize: '0.75rem',
  color: theme.vars.palette.text.secondary,
}));

/** What the figures rest on that was not read from the machine. */
export function BudgetAssumptions({ capacity }: { readonly capacity: Capacity }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const sentences = assumptions(t, formats, capacity);
  if (sentences.length === 0) return null;
  return (
    <List>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </List>
  );
}

function assumptions(t: TFunction, { number }: Formats, capacity: Capacity): readonly string[] {
  const { timeWaitBasis, rangeBasis, timeWaitSeconds, excludedPorts, heldPorts } = capacity;
  const seconds = timeWaitSeconds;
  return [
    ...(timeWaitBasis === 'documented-default' || timeWaitBasis === 'assumed-default'
      ? [t(`overview.budget.assumptions.timeWait.${timeWaitBasis}`, { seconds })]
      : []),
    ...capacity.ifTimeWaitWere.map((other) =>
      t('overview.budget.assumptions.disputed', {
        seconds: other.timeWaitSeconds,
        rate: number(other.connectionsPerSecond),
      }),
    ),
    ...(rangeBasis === 'read' ? [] : [t(`overview.budget.assumptions.range.${rangeBasis}`)]),
    ...(excludedPorts === null ? [t('overview.budget.assumptions.exclusionsUnknown')] : []),
    ...(excludedPorts !== null && excludedPorts > 0
      ? [t('overview.budget.assumptions.excluded', { count: excludedPorts })]
      : []),
    ...(heldPorts === null ? [t('overview.budget.assumptions.heldUnknown')] : []),
    ...(heldPorts !== null && heldPorts > 0
      ? [t('overview.budget.assumptions.held', { count: heldPorts })]
      : []),
  ];
}
