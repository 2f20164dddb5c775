import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { citedSources } from '../../../../shared/domain/citedSources';
import type { TableEntry } from '../../../../shared/domain/parameterTable';
import type { ScanReport } from '../../../../shared/domain/scan';
import { isUnreadable } from '../../../../shared/domain/value';
import { unreadableMessage } from '../../../../shared/locales/messages';
import { EditorSection } from '../editors/EditorSection';
import { useParameterText } from '../useParameterText';
import { ApplicabilitySection } from './ApplicabilitySection';
import { CitedSources } from './Citation';
import { DefaultsSection } from './DefaultsSection';
import { EffectSection } from './EffectSection';
import { GuidesSection } from './GuidesSection';
import { LocationSection } from './LocationSection';
import { RangeSection } from './RangeSection';
import { RecommendationSection } from './RecommendationSection';
import { RiskSection } from './RiskSection';
import { Section } from './Section';
import { SourcesSection } from './SourcesSection';

const Panel = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))',
  gap: theme.spacing(2, 4),
  padding: theme.spacing(1.5, 2, 2, 3.75),
  borderLeft: `3px solid ${theme.vars.palette.primary.main}`,
}));

const Column = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: theme.spacing(2),
  minWidth: 0,
}));

const Whole = styled('div')({ gridColumn: '1 / -1' });

interface ParameterDetailsProps {
  readonly entry: TableEntry;
  readonly report: ScanReport;
}

/** The editor, and everything that is known of the parameter: what to think of it on the left, the figures on the right. */
export function ParameterDetails({ entry, report }: ParameterDetailsProps) {
  const { t } = useTranslation();
  const { definition, row } = entry;
  const text = useParameterText()(definition.id);
  const sources = useMemo(() => citedSources(definition), [definition]);
  const { windows, role, machine, excludedPortRanges } = report;
  const about = { definition, text, windows };
  return (
    <CitedSources value={sources}>
      <Panel>
        <Whole>
          <EditorSection
            entry={entry}
            text={text}
            windows={windows}
            machine={machine}
            exclusions={excludedPortRanges}
          />
        </Whole>
        <Column>
          <Section title={t('ui.details.description')}>
            <p>{text.description}</p>
            {isUnreadable(row.current) && (
              <p>{t('ui.details.unreadable', { reason: unreadableMessage(t, row.current.unreadable) })}</p>
            )}
          </Section>
          <RecommendationSection {...about} row={row} role={role} />
          <RiskSection {...about} />
          <EffectSection {...about} />
          <LocationSection {...about} row={row} />
          <GuidesSection {...about} />
        </Column>
        <Column>
          <RangeSection {...about} row={row} />
          <DefaultsSection {...about} />
          <ApplicabilitySection {...about} />
          <SourcesSection sources={sources} />
        </Column>
      </Panel>
    </CitedSources>
  );
}
