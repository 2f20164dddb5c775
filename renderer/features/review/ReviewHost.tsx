import { lazy, Suspense, useEffect, useRef } from 'react';
import { useReview } from './review';

/** Nobody reviews before there is something to review, so the sheet is not part of what starts the window. */
const ReviewSheet = lazy(async () => ({ default: (await import('./ReviewSheet')).ReviewSheet }));

/** Where the review sheet hangs. */
export function ReviewHost() {
  const { subject, close } = useReview();
  const wasOpen = useRef(false);
  useEffect(() => {
    // What opened the sheet may be gone with what was staged; the focus must not be.
    const isLost = wasOpen.current && subject === null && document.activeElement === document.body;
    if (isLost) document.querySelector('main')?.focus();
    wasOpen.current = subject !== null;
  }, [subject]);
  if (subject === null) return null;
  return (
    <Suspense fallback={null}>
      <ReviewSheet subject={subject} onClose={close} />
    </Suspense>
  );
}
