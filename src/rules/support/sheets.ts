/** The sheets of a submission that are read as data. */
import { appendixIds } from '../../form/columns';
import type { Submission, SubmittedSheet } from '../../submission';

/** In the order of the appendices. */
export function formSheets({ sheets }: Submission): readonly SubmittedSheet[] {
  return appendixIds.flatMap((appendix) => sheets[appendix] ?? []);
}
