import ChevronRight from '@mui/icons-material/KeyboardArrowRightOutlined';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const Card = styled('section')(({ theme }) => ({
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
  scrollMarginTop: theme.spacing(1.5),
}));

const Head = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'start',
  gap: theme.spacing(0.5, 2),
  padding: theme.spacing(1, 1.5),
  '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  '& h3': { margin: 0, fontSize: '0.875rem', fontWeight: 600, display: 'inline' },
  '& p': { margin: theme.spacing(0.25, 0, 0), maxWidth: '95ch' },
}));

const Side = styled('span')(({ theme }) => ({
  marginLeft: theme.spacing(1.5),
  fontSize: '0.75rem',
  color: theme.vars.palette.text.secondary,
}));

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1),
}));

const Body = styled('div')(({ theme }) => ({
  padding: theme.spacing(1.25, 1.5),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  overflowX: 'auto',
}));

const CompareButton = styled(Button)({
  '& > svg': { transition: 'transform 120ms' },
  '&[aria-expanded="true"] > svg': { transform: 'rotate(90deg)' },
});

interface TargetCardProps {
  readonly name: string;
  /** Beside the name: for whom, or how many values. */
  readonly side: ReactNode;
  /** Below the name: what it is and what it sets. */
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly details: () => ReactNode;
}

/** A preset or profile: what it is, what can be done with it, and on request how the machine stands to it. */
export function TargetCard({ name, side, children, actions, open, onToggle, details }: TargetCardProps) {
  const { t } = useTranslation();
  const nameId = useId();
  const bodyId = useId();
  return (
    <Card aria-labelledby={nameId}>
      <Head>
        <div>
          <h3 id={nameId}>{name}</h3>
          <Side>{side}</Side>
          {children}
        </div>
        <Actions>
          <CompareButton
            aria-label={t('presetScreen.compareLabel', { name })}
            aria-expanded={open}
            aria-controls={open ? bodyId : undefined}
            onClick={onToggle}
          >
            <ChevronRight aria-hidden />
            {t('presetScreen.compare')}
          </CompareButton>
          {actions}
        </Actions>
      </Head>
      {open && <Body id={bodyId}>{details()}</Body>}
    </Card>
  );
}
