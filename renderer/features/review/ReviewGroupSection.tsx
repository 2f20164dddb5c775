import Bolt from '@mui/icons-material/BoltOutlined';
import RestartAlt from '@mui/icons-material/RestartAltOutlined';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CapacityForecast } from '../../../shared/domain/machineCapacity';
import type { ReviewGroupId } from '../../../shared/domain/reviewGroups';
import type { MachineKind } from '../../../shared/domain/snapshot';
import { useFormats } from '../../components/useFormats';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { ReviewTable } from './ReviewTable';

const Part = styled('section')(({ theme }) => ({
  marginBottom: theme.spacing(2),
  '& > header': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    marginBottom: theme.spacing(0.75),
    padding: theme.spacing(0.5, 1),
    backgroundColor: theme.vars.palette.background.default,
    borderRadius: theme.shape.borderRadius,
  },
  '& > header > h2': { margin: 0, fontSize: '0.8125rem', fontWeight: 600 },
  '& > header > p': { margin: 0, marginLeft: 'auto', color: theme.vars.palette.text.secondary },
}));

const icons = { now: Bolt, later: RestartAlt } as const;

interface ReviewGroupSectionProps {
  readonly group: ReviewGroupId;
  readonly kind: MachineKind;
  readonly forecast: CapacityForecast;
  /** A row per change. */
  readonly children: ReactNode;
}

/** Changes that work at the same time, and the rate of connections that they bring by then. */
export function ReviewGroupSection({ group, kind, forecast, children }: ReviewGroupSectionProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const titleId = useId();
  const Icon = icons[group];
  const before = number(forecast.before.connectionsPerSecond);
  const after = number(forecast[group === 'now' ? 'worksNow' : 'afterRestart'].connectionsPerSecond);
  const title = t(`review.groups.${kind === 'windows' ? group : (`${group}-file` as const)}`);
  return (
    <Part aria-labelledby={titleId}>
      <header>
        <Icon aria-hidden color="primary" />
        <h2 id={titleId}>{title}</h2>
        <p>{t(before === after ? 'review.rateUnchanged' : 'review.rate', { before, after })}</p>
      </header>
      <ReviewTable aria-label={title}>
        <colgroup>
          <col className="tick" />
          <col />
          <col className="value" />
          <col className="value" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="tick">
              <VisuallyHidden>{t('review.table.take')}</VisuallyHidden>
            </th>
            <th scope="col">{t('review.table.parameter')}</th>
            <th scope="col">{t('review.table.before')}</th>
            <th scope="col">{t('review.table.after')}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </ReviewTable>
    </Part>
  );
}
