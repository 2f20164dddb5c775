import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedChange, PlanWarning } from '../../../shared/domain/plan';
import { warningMessage } from '../../../shared/locales/messages';
import { ApplicabilityMark } from '../../components/ApplicabilityMark';
import { InstanceName } from '../../components/InstanceName';
import { InstanceValue } from '../../components/InstanceValue';

const Row = styled('tr')(({ theme }) => ({
  '&.leftOut > th, &.leftOut > td:not(.tick)': { color: theme.vars.palette.text.secondary },
}));

const Reason = styled('div')(({ theme }) => ({
  marginTop: 2,
  fontSize: '0.75rem',
  lineHeight: 1.4,
  color: theme.vars.palette.text.secondary,
  maxWidth: '80ch',
}));

const Doubt = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(0, 1),
  marginTop: 2,
  fontSize: '0.75rem',
}));

const Commands = styled('details')(({ theme }) => ({
  marginTop: 2,
  fontSize: '0.75rem',
  '& > summary': { cursor: 'pointer', width: 'fit-content', color: theme.vars.palette.primary.main },
  '& code': { display: 'block', padding: theme.spacing(0.25, 0), overflowWrap: 'anywhere' },
}));

interface ChangeRowProps {
  readonly change: PlannedChange;
  readonly reason: string;
  readonly warnings: readonly PlanWarning[];
  readonly isTaken: boolean;
  readonly onTake: (taken: boolean) => void;
}

/** One change: whether it is to be made, from what to what, why, and what will run. */
export function ChangeRow({ change, reason, warnings, isTaken, onTake }: ChangeRowProps) {
  const { t } = useTranslation();
  const { id, applicability, commands, takesEffect } = change;
  return (
    <Row className={isTaken ? undefined : 'leftOut'}>
      <td className="tick">
        <Checkbox
          edge="start"
          checked={isTaken}
          slotProps={{ input: { 'aria-label': t('review.table.takeLabel', { name: id }) } }}
          onChange={(event) => {
            onTake(event.target.checked);
          }}
        />
      </td>
      <ChangeCells change={change}>
        {!isTaken && ` – ${t('review.leftOut')}`}
        {reason !== '' && <Reason>{reason}</Reason>}
        {takesEffect === 'unknown' && <Reason>{t('vocabulary.takesEffect.unknown')}</Reason>}
        {warnings.length > 0 && (
          <Doubt>
            <ApplicabilityMark status={applicability} />
            {warnings.map((warning) => (
              <span key={warning.code}>{warningMessage(t, warning)}</span>
            ))}
          </Doubt>
        )}
        {commands.length > 0 && (
          <Commands>
            <summary aria-label={t('review.showCommands', { name: id })}>
              {t('review.table.commands')}
            </summary>
            {commands.map((command) => (
              <code key={command} translate="no">
                {command}
              </code>
            ))}
          </Commands>
        )}
      </ChangeCells>
    </Row>
  );
}

interface ChangeCellsProps {
  readonly change: Pick<PlannedChange, 'id'> &
    Pick<PlannedChange, 'before'> & { readonly after: PlannedChange['before'] };
  readonly children?: ReactNode;
}

/** The parameter with what is said of it, and its values. */
export function ChangeCells({ change: { id, before, after }, children }: ChangeCellsProps) {
  return (
    <>
      <th scope="row">
        <InstanceName id={id} />
        {children}
      </th>
      <td className="before">
        <InstanceValue id={id} value={before} />
      </td>
      <td className="after">
        <strong>
          <InstanceValue id={id} value={after} />
        </strong>
      </td>
    </>
  );
}
