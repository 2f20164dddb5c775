import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { PlanRequest } from '../../../shared/ipc/api';

/** What the review sheet is about: what is staged, or a preset or profile as it is. */
export type ReviewSubject =
  | { readonly kind: 'staged' }
  | {
      readonly kind: 'target';
      readonly base: NonNullable<PlanRequest['base']>;
      /** Ids that start unticked; the user may tick them again. */
      readonly leftOut?: readonly string[];
    };

export interface Review {
  readonly subject: ReviewSubject | null;
  readonly open: (subject: ReviewSubject) => void;
  readonly close: () => void;
}

const ReviewContext = createContext<Review | null>(null);

/** `open` shows the review sheet over whatever screen there is; the focus returns to where it was. */
export function useReview(): Review {
  const review = use(ReviewContext);
  if (review === null) throw new Error('There is no ReviewProvider above this component.');
  return review;
}

export function ReviewProvider({ children }: { readonly children: ReactNode }) {
  const [subject, setSubject] = useState<ReviewSubject | null>(null);
  const close = useCallback(() => {
    setSubject(null);
  }, []);
  const review = useMemo(() => ({ subject, open: setSubject, close }), [subject, close]);
  return <ReviewContext value={review}>{children}</ReviewContext>;
}
