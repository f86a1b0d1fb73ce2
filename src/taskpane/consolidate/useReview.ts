/** Keeps the review in step with the files, the period and the language. */
import { useEffect, useState } from 'react';
import type { Period, PlanPack } from '../../plan/schema';
import type { OpenedFile } from '../../work/intake';
import { useText } from '../i18n/TextProvider';
import { reviewFiles, type Review } from './review';

interface Current {
  readonly files: readonly OpenedFile[];
  readonly period: Period | null;
  readonly language: string;
  readonly review: Review | null;
}

/** Null without files; `pending` while what is shown is of other files or another period. */
export function useReview(
  files: readonly OpenedFile[],
  plan: PlanPack,
  period: Period | null,
): { readonly review: Review | null; readonly pending: boolean } {
  const { language } = useText();
  const [current, setCurrent] = useState<Current | null>(null);
  useEffect(() => {
    const stopper = new AbortController();
    void reviewFiles({ files, plan, period, language }, stopper.signal).then((review) => {
      if (!stopper.signal.aborted) setCurrent({ files, period, language, review });
    });
    return () => stopper.abort();
  }, [files, plan, period, language]);
  if (files.length === 0) return { review: null, pending: false };
  const pending = current?.files !== files || current.period !== period || current.language !== language;
  return { review: current?.review ?? null, pending };
}
