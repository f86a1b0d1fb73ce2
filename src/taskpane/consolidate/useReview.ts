/** Keeps the review in step with what the desk holds, the officer's decisions and the language. */
import { startTransition, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { DeskFailure, DeskProgress, Review, ReviewRequest } from '../../work/desk-calls';
import { useText } from '../i18n/TextProvider';
import type { ConsolidateState } from './state';
import type { DeskSeat } from './useDesk';

export interface ReviewNow {
  /** What any product is made of as well. */
  readonly request: ReviewRequest;
  /** Null while the desk holds nothing. */
  readonly review: Review | null;
  /** How far the review of what is there now has come; null when what is shown is of it. */
  readonly progress: DeskProgress | null;
}

export function useReview(
  { desk }: DeskSeat,
  { revision, period, decisions, deadlines, withSheets }: ConsolidateState,
  onFailure: (failure: DeskFailure) => void,
): ReviewNow {
  const { language } = useText();
  const request = useMemo<ReviewRequest>(
    () => ({ period, decisions, deadlines, withSheets, language }),
    [period, decisions, deadlines, withSheets, language],
  );
  const [done, setDone] = useState<{ of: unknown; revision: number; review: Review } | null>(null);
  const [progress, setProgress] = useState<DeskProgress>({ done: 0, count: 0 });
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    if (revision === 0) return undefined;
    let isCurrent = true;
    const hear = (heard: DeskProgress) => {
      if (isCurrent) setProgress(heard);
    };
    void desk()
      .review(request, hear)
      .then((answer) => {
        if (!isCurrent) return;
        setProgress({ done: 0, count: 0 });
        if (!answer.ok) {
          fail(answer.failure);
          return;
        }
        const review = answer.value;
        // A board of 130 units is drawn in slices, so that the pane stays alive meanwhile.
        if (review) startTransition(() => setDone({ of: request, revision, review }));
      });
    return () => {
      isCurrent = false;
    };
  }, [desk, request, revision]);
  const isFresh = revision === 0 || (done?.of === request && done.revision === revision);
  return {
    request,
    review: revision === 0 ? null : (done?.review ?? null),
    progress: isFresh ? null : progress,
  };
}
