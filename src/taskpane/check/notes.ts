/** What a check writes into `_khs`: which warnings stood when an explanation was written. */
import type { CellChange } from '../../excel';
import { explanationsOf } from '../../rules';
import type { Grid } from '../../sheet/model';
import { explainedChanges, readIdentitySheet, type Submission } from '../../submission';
import type { CheckedForm } from './judge-workbook';

/** The `_khs` of a form; undefined where it is gone. */
export function identityGridOf(grids: readonly Grid[], { identity }: Submission): Grid | undefined {
  return grids.find((grid) => {
    const found = readIdentitySheet(grid)?.identity;
    return (
      found !== undefined &&
      found.unit === identity?.unit &&
      found.plan === identity.plan &&
      found.period === identity.period
    );
  });
}

export function noteChanges(grids: readonly Grid[], forms: readonly CheckedForm[]): readonly CellChange[] {
  return forms.flatMap(({ submission, findings }) => {
    const grid = identityGridOf(grids, submission);
    return grid ? explainedChanges(grid, explanationsOf(submission, findings)) : [];
  });
}
