/** The sheets of a form that already stands in the open workbook. */
import { sheetNames } from '../../form/names';
import type { Mark } from '../../form/mark';
import type { Period, PlanPack, Unit } from '../../plan/schema';
import type { Grid } from '../../sheet/model';
import { readSubmissions, type Submission } from '../../submission';
import { readIdentitySheet } from '../../submission/identity';
import { findMark } from '../../submission/sheet';

export interface Wanted {
  readonly plan: PlanPack;
  readonly unit: Unit;
  readonly period: Period;
}

export interface ExistingForm {
  readonly submission: Submission;
  /** Every sheet of the form, hidden ones too. Copies that the officer made are not among them. */
  readonly sheets: readonly Grid[];
}

type Owner = Pick<Mark, 'plan' | 'unit' | 'period'>;

export function findExisting(grids: readonly Grid[], { plan, unit, period }: Wanted): ExistingForm | null {
  const isWanted = (owner: Owner | null) =>
    owner !== null && owner.plan === plan.id && owner.unit === unit.id && owner.period === period.id;
  const submission = readSubmissions(grids, plan).find(({ identity }) => isWanted(identity));
  if (!submission) return null;
  const read = Object.values(submission.sheets).map(({ name }) => name);
  const copies = submission.copies.map(({ name }) => name);
  const identities = grids.filter((grid) => isWanted(readIdentitySheet(grid)?.identity ?? null));
  const lists = identities.map(({ name }) => name.replace(sheetNames.identity, sheetNames.lists));
  const sheets = grids.filter((grid) => {
    if (copies.includes(grid.name)) return false;
    if (read.includes(grid.name) || identities.includes(grid) || lists.includes(grid.name)) return true;
    const mark = findMark(grid);
    return mark?.kind === 'form' && isWanted(mark);
  });
  return sheets.length > 0 ? { submission, sheets } : null;
}
