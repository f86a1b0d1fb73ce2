/** Where the explanation of a finding is written: Giải trình of its row, else Giải trình chung. */
import { rowOf, type Finding } from '../../rules';
import type { Submission, SubmittedCell } from '../../submission';

/** Undefined where the form has lost the cell. */
export function explanationCell(submission: Submission, { place }: Finding): SubmittedCell | undefined {
  const row = rowOf(submission, place);
  return row ? row.cells.explanation : submission.info.explanation;
}
