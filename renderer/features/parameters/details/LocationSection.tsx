import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commandsFor, lookUpCommand } from '../../../../shared/domain/commands';
import { registryLocation } from '../../../../shared/domain/registryLocation';
import type { ScanRow } from '../../../../shared/domain/scan';
import { CopyButton } from '../../../components/CopyButton';
import type { AboutParameter } from './about';
import { Section } from './Section';

const Place = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: theme.spacing(1),
  '& > span': { flex: 1, minWidth: 0, paddingTop: 4, overflowWrap: 'anywhere' },
  '& small': { display: 'block', fontSize: '0.6875rem', color: theme.vars.palette.text.secondary },
}));

interface LocationSectionProps extends AboutParameter {
  readonly row: ScanRow;
}

/** Where Windows keeps the value and how to look it up with Windows' own tools; for netsh also what sets it. */
export function LocationSection({ definition, row }: LocationSectionProps) {
  const { t } = useTranslation();
  const location = registryLocation(definition.target, row.adapter);
  const lookUp = lookUpCommand(definition, row.adapter);
  const recommended = row.recommended ?? null;
  const setting =
    location === null && definition.editable && recommended !== null
      ? commandsFor(definition, row.adapter, recommended)
      : [];
  const parameter = definition.id;
  return (
    <Section title={t(location === null ? 'ui.details.command' : 'ui.details.location')}>
      {location !== null && (
        <Line
          copy={
            <CopyButton
              label={t('ui.details.copyKey', { parameter })}
              request={{ what: 'registryKey', id: row.id }}
            />
          }
        >
          {location.key}
          {' → '}
          {location.name} (REG_DWORD)
        </Line>
      )}
      {lookUp !== null && (
        <Line
          label={t('ui.details.lookUp')}
          copy={
            <CopyButton
              label={t('ui.details.copyCommand', { parameter })}
              request={{ what: 'lookUpCommand', id: row.id }}
            />
          }
        >
          {lookUp}
        </Line>
      )}
      {setting.map((command) => (
        <Line key={command} label={t('ui.details.setIt')}>
          {command}
        </Line>
      ))}
    </Section>
  );
}

interface LineProps {
  readonly label?: string;
  readonly copy?: ReactNode;
  readonly children: ReactNode;
}

function Line({ label, copy, children }: LineProps) {
  return (
    <Place>
      <span>
        {label !== undefined && <small>{label}</small>}
        <code translate="no">{children}</code>
      </span>
      {copy}
    </Place>
  );
}
