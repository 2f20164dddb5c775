import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { commandsFor } from '../../../../shared/domain/commands';
import { registryLocation } from '../../../../shared/domain/registryLocation';
import type { ScanRow } from '../../../../shared/domain/scan';
import { isUnreadable } from '../../../../shared/domain/value';
import { CopyButton } from '../../../components/CopyButton';
import type { AboutParameter } from './about';
import { Section } from './Section';

const Place = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: theme.spacing(1),
  '& code': { overflowWrap: 'anywhere', paddingTop: 4 },
}));

interface LocationSectionProps extends AboutParameter {
  readonly row: ScanRow;
}

/** Where Windows keeps the value, to look it up with other tools. */
export function LocationSection({ definition, row }: LocationSectionProps) {
  const { t } = useTranslation();
  const location = registryLocation(definition.target, row.adapter);
  if (location === null) {
    const shown = row.recommended ?? (isUnreadable(row.current) ? row.default : row.current) ?? row.default;
    const commands = commandsFor(definition, row.adapter, shown);
    if (commands.length === 0) return null;
    return (
      <Section title={t('ui.details.command')}>
        {commands.map((command) => (
          <Place key={command}>
            <code translate="no">{command}</code>
          </Place>
        ))}
      </Section>
    );
  }
  return (
    <Section title={t('ui.details.location')}>
      <Place>
        <code translate="no">
          {location.key}
          {' → '}
          {location.name} (REG_DWORD)
        </code>
        <CopyButton
          label={t('ui.details.copyKey', { parameter: definition.id })}
          request={{ what: 'registryKey', id: row.id }}
        />
      </Place>
    </Section>
  );
}
