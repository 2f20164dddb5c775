import Close from '@mui/icons-material/CloseOutlined';
import Edit from '@mui/icons-material/EditNoteOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StagedEdits } from '../../../shared/domain/staging';
import { useReview } from '../review/review';
import { useStaging } from './staging';

const Bar = styled('section')(({ theme }) => ({
  gridArea: 'bar',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1, 2),
  padding: theme.spacing(1, 2),
  backgroundColor: theme.vars.palette.background.paper,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '&:focus-visible': { outlineOffset: -2 },
  '& p': { display: 'flex', alignItems: 'center', gap: theme.spacing(1), margin: 0, fontWeight: 600 },
  '& > div': { display: 'flex', gap: theme.spacing(1), marginLeft: 'auto' },
}));

/** Counts what is staged and leads on to its review; says what was discarded, and brings it back. */
export function StagingBar() {
  const { t } = useTranslation();
  const bar = useRef<HTMLElement>(null);
  const { edits, count, stage, discard } = useStaging();
  const review = useReview();
  const [discarded, setDiscarded] = useState<StagedEdits | null>(null);
  // A new edit is another matter: what was discarded before it is gone.
  if (count > 0 && discarded !== null) setDiscarded(null);
  const open = () => {
    if (count > 0 && review.subject === null) review.open({ kind: 'staged' });
  };
  useReviewShortcut(open);
  if (count === 0 && discarded === null) return null;
  return (
    <Bar ref={bar} tabIndex={-1} aria-label={t('staging.label')}>
      {discarded === null ? (
        <StagedCount
          count={count}
          onReview={open}
          onDiscard={() => {
            bar.current?.focus();
            setDiscarded(edits);
            discard();
          }}
        />
      ) : (
        <DiscardedCount
          count={Object.keys(discarded).length}
          onBringBack={() => {
            bar.current?.focus();
            stage(discarded);
          }}
          onDismiss={() => {
            document.querySelector('main')?.focus();
            setDiscarded(null);
          }}
        />
      )}
    </Bar>
  );
}

interface StagedCountProps {
  readonly count: number;
  readonly onReview: () => void;
  readonly onDiscard: () => void;
}

function StagedCount({ count, onReview, onDiscard }: StagedCountProps) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">
        <Edit aria-hidden color="primary" />
        {t('staging.count', { count })}
      </p>
      <div>
        <Button onClick={onDiscard}>{t('staging.discard')}</Button>
        <Button variant="contained" aria-keyshortcuts="Control+Enter" title="Ctrl+Enter" onClick={onReview}>
          {t('staging.review')}
        </Button>
      </div>
    </>
  );
}

interface DiscardedCountProps {
  readonly count: number;
  readonly onBringBack: () => void;
  readonly onDismiss: () => void;
}

function DiscardedCount({ count, onBringBack, onDismiss }: DiscardedCountProps) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">{t('staging.discarded', { count })}</p>
      <div>
        <Button onClick={onBringBack}>{t('staging.bringBack')}</Button>
        <IconButton aria-label={t('ui.dismiss')} onClick={onDismiss}>
          <Close />
        </IconButton>
      </div>
    </>
  );
}

/** Ctrl+Enter from anywhere. */
function useReviewShortcut(review: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      review();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [review]);
}
